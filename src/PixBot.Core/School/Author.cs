namespace PixBot.Core.School;

/// <summary>Who decided something in the chat.</summary>
/// <param name="Id">Of the roster, or the object id of a referent whom no roster names.</param>
/// <param name="Name">Text that people wrote.</param>
public sealed record Author(string Id, string Name);
