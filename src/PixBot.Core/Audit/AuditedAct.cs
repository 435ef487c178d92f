using PixBot.Core.Localization;

namespace PixBot.Core.Audit;

/// <summary>Something that the audit notes, as the feature that does it declares it.</summary>
/// <param name="Code">As stored, so it never changes.</param>
/// <param name="Says">
/// What follows the name of whoever did it, such as « a corrigé la fiche de Tom Diallo »; made of what it was about and of
/// the note's detail.
/// </param>
public sealed record AuditedAct(string Code, Func<Text, string?, Text> Says);
