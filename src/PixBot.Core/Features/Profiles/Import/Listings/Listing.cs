namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>Pix Orga's « Élèves » as a referent copied it out of the browser (src/facts/pix.md, "« Élèves » in Pix Orga"): no export of it is known.</summary>
/// <param name="Unread">Lines that may be a student's, but say nothing of « Certificabilité ».</param>
internal sealed record Listing(IReadOnlyList<ListedStudent> Students, int Unread);

/// <summary>A line of « Élèves ».</summary>
/// <param name="Line">Of the text, from 1.</param>
/// <param name="Class">As written; null for none.</param>
/// <param name="Certifiable">Null: « Non communiqué ».</param>
internal sealed record ListedStudent(int Line, string LastName, string FirstName, string? Class, bool? Certifiable)
{
    public ExportRow ToRow(bool certifiable) =>
        new(Line, LastName, FirstName, Class, [], ExportedProfile.Listed(certifiable), Nothing);

    private static readonly Campaign Nothing = new(null, null);
}
