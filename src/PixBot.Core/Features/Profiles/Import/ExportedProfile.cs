namespace PixBot.Core.Features.Profiles.Import;

/// <summary>What one line of a Pix Orga export says of a student's profile.</summary>
/// <param name="SentAt">There where <paramref name="Sent"/>.</param>
/// <param name="Certifiable">As Pix judged it at the moment of sending; false where not sent.</param>
/// <param name="Competences">0 to 16 certifiable ones; null where not sent.</param>
public sealed record ExportedProfile(bool Sent, DateTimeOffset? SentAt, bool Certifiable, int? Competences)
{
    public static readonly ExportedProfile NotSent = new(false, null, false, null);

    /// <summary>The campaign of the line (<see cref="Campaign.Key"/>).</summary>
    public string? Campaign { get; init; }

    /// <summary>It is a line of Pix Orga's « Élèves »: it says who is certifiable, and nothing of any sending.</summary>
    public bool IsListing { get; init; }

    public static ExportedProfile Listed(bool certifiable) => new(false, null, certifiable, null) { IsListing = true };

    /// <summary>
    /// Which of two lines of one student counts (a campaign with « envoi multiple » exports every sending): sent before not
    /// sent, then the later one. Two of « Élèves » that differ are certifiable only together.
    /// </summary>
    public static ExportedProfile Latest(ExportedProfile a, ExportedProfile b) =>
        (a.Sent, b.Sent) switch
        {
            _ when a.IsListing && b.IsListing => a.Certifiable ? b : a,
            (true, true) => b.SentAt >= a.SentAt ? b : a,
            (false, true) => b,
            _ => a,
        };
}
