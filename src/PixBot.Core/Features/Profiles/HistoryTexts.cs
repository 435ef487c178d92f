using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles;

/// <summary>A student's state and its history, in words that fit the student as well as staff.</summary>
internal static class HistoryTexts
{
    public static readonly Text Title = new("Historique", "History");

    public static readonly Text Empty = new("Aucun changement n’est encore connu.", "No change is known yet.");

    public static readonly Text AsOf = new("Dernier export", "Latest export");

    public static readonly Text InListing = new("« Élèves » de Pix Orga", "Pix Orga’s students list");

    public static Text Open(string name) => new($"Historique de {name}", $"History of {name}");

    public static Text More(int count) => count == 1
        ? new("… et 1 changement plus ancien", "… and 1 older change")
        : new($"… et {count} changements plus anciens", $"… and {count} older changes");

    public static Text Listed(bool certifiable, DateTimeOffset local)
    {
        var day = Dates.Short(local);
        return certifiable
            ? new($"certifiable (relevé du {day.Fr})", $"certifiable (as of {day.En})")
            : new($"non certifiable (relevé du {day.Fr})", $"not certifiable (as of {day.En})");
    }

    /// <summary>The state with its dates, as a sentence's part.</summary>
    public static Text Now(ProfileState state, Func<DateTimeOffset, DateTimeOffset> local)
    {
        IReadOnlyList<Text> parts = [DashboardTexts.Stage(state.Stage), .. Details(state, local)];
        var sign = DashboardTexts.Sign(state.Stage);
        return new(
            $"{sign} {string.Join(", ", parts.Select(part => part.Fr))}",
            $"{sign} {string.Join(", ", parts.Select(part => part.En))}");
    }

    /// <summary>What the stage alone does not say: competences and dates; none where nothing is known.</summary>
    public static IEnumerable<Text> Details(ProfileState state, Func<DateTimeOffset, DateTimeOffset> local)
    {
        if (state.Stage is ProfileStage.Sent or ProfileStage.Certifiable && state.CertifiableCompetences is { } count)
            yield return Competences(count);
        if (state.SentAt is { } sentAt)
            yield return On("envoyé le", "sent on", local(sentAt));
        if (state.Earlier?.At is { } earlier)
            yield return On("ne compte plus : envoyé le", "doesn’t count any more: sent on", local(earlier));
        if (state.DeclaredAt is { } declaredAt)
            yield return On("déclaré le", "declared on", local(declaredAt));
        if (state is { IsListed: true, Listing: { } listing })
        {
            var listed = Listed(listing.Certifiable, local(listing.At));
            yield return new($"« Élèves » : {listed.Fr}", $"students list: {listed.En}");
        }
    }

    /// <param name="campaign">Escaped; empty for none.</param>
    public static Text Line(ProfileChange change, string campaign, Func<DateTimeOffset, DateTimeOffset> local)
    {
        var (day, state, from) = (Dates.Short(local(change.At)), Now(change.State, local), Origin(change.Origin, campaign, local));
        return new($"**{day.Fr}** : {state.Fr} ({from.Fr})", $"**{day.En}**: {state.En} ({from.En})");
    }

    private static Text Origin(ProfileOrigin origin, string campaign, Func<DateTimeOffset, DateTimeOffset> local)
    {
        var day = origin.AsOf is { } asOf ? Dates.Short(local(asOf)) : new("", "");
        var of = campaign.Length == 0 ? "" : $", {campaign}";
        return origin.Kind switch
        {
            OriginKind.Export => new($"export du {day.Fr}{of}", $"export of {day.En}{of}"),
            OriginKind.Listing => new("« Élèves » de Pix Orga", "Pix Orga’s students list"),
            OriginKind.Declaration => new("déclaration de l’élève", "the student says so"),
            _ => new($"décidé par le référent, export du {day.Fr}{of}", $"decided by the referent, export of {day.En}{of}"),
        };
    }

    private static Text Competences(int count) => count <= 1
        ? new($"{count} compétence", count == 1 ? "1 competence" : $"{count} competences")
        : new($"{count} compétences", $"{count} competences");

    private static Text On(string french, string english, DateTimeOffset local)
    {
        var day = Dates.Short(local);
        return new($"{french} {day.Fr}", $"{english} {day.En}");
    }
}
