namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>A session to come, and what Pix knows of it.</summary>
/// <param name="IsTyped">Somebody says to have created it on Pix Certif.</param>
/// <param name="IsOther">Pix has other candidates, as far as somebody ticked.</param>
internal sealed record SessionOnPix(Session Session, IReadOnlyList<string> CandidateIds, string? Number, bool IsTyped, bool IsOther);
