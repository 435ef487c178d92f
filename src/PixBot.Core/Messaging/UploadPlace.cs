namespace PixBot.Core.Messaging;

/// <summary>The place in somebody's OneDrive that Teams keeps for a file they accepted.</summary>
/// <param name="UploadUrl">Takes the content without further authentication while the upload session lasts: a secret.</param>
/// <param name="ContentUrl">Where the file is found once it is there; opens for its owner alone.</param>
/// <param name="Name">As it is called there: Teams may have made another of the one that was offered.</param>
public sealed record UploadPlace(Uri UploadUrl, Uri ContentUrl, string UniqueId, string Name, string FileType);
