using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Dashboard;

internal static class DashboardTexts
{
    public static readonly Text Title = new("Tableau de bord", "Dashboard");

    public static Text Summary(int sent, int certifiable, int percent, int total) => new(
        $"**{sent}** {(sent == 1 ? "profil reçu" : "profils reçus")} sur {total} {(total == 1 ? "élève" : "élèves")} ; élèves certifiables : **{certifiable}** ({percent}\u00a0%).",
        $"**{sent}** {(sent == 1 ? "profile" : "profiles")} received from {total} {(total == 1 ? "student" : "students")}; students certifiable: **{certifiable}** ({percent}%).");

    public static Text All(int total) => new($"Tous ({total})", $"All ({total})");

    /// <summary>Stands beside every number of a bar, so that no meaning is in colours alone.</summary>
    public static string Sign(ProfileStage stage) => stage switch
    {
        ProfileStage.Certifiable => "✅",
        ProfileStage.Sent => "📤",
        ProfileStage.Declared => "⏳",
        _ => "❌",
    };

    public static Text Stage(ProfileStage stage) => stage switch
    {
        ProfileStage.Certifiable => new("Certifiable", "Certifiable"),
        ProfileStage.Sent => new("Envoyé, pas certifiable", "Sent, not certifiable"),
        ProfileStage.Declared => new("Déclaré envoyé", "Declared sent"),
        _ => new("Rien reçu", "Nothing received"),
    };

    public static Text StageOf(ProfileStage stage, int count)
    {
        var (sign, name) = (Sign(stage), Stage(stage));
        return new($"{sign} {name.Fr} ({count})", $"{sign} {name.En} ({count})");
    }

    public static readonly Text Legend = new(
        "✅ certifiable · 📤 envoyé, pas encore certifiable · ⏳ envoyé d’après l’élève · ❌ rien reçu",
        "✅ certifiable · 📤 sent, not certifiable yet · ⏳ sent, the student says · ❌ nothing received");

    public static Text Moved(int count) => count == 0
        ? new("Du nouveau depuis une semaine", "News of the last week")
        : new($"Du nouveau depuis une semaine ({count})", $"News of the last week ({count})");

    public static readonly Text NobodyMoved = new("Aucun changement d’état.", "Nobody’s state has changed.");

    /// <param name="who">Escaped.</param>
    public static Text Move(string who, ProfileStage from, ProfileStage to, int days)
    {
        var (before, after, ago) = (Stage(from), Stage(to), Dates.Ago(days));
        return new(
            $"**{who}** : {Lower(before.Fr)} → {Sign(to)} {Lower(after.Fr)}, {ago.Fr}",
            $"**{who}**: {Lower(before.En)} → {Sign(to)} {Lower(after.En)}, {ago.En}");
    }

    public static Text Classes(int count) => new($"Classes ({count})", $"Classes ({count})");

    /// <param name="name">Escaped.</param>
    public static Text ClassLine(string name, int total, int percent)
    {
        var students = CommonTexts.Students(total);
        return new($"**{name}** › {students.Fr}, {percent}\u00a0% certifiables", $"**{name}** › {students.En}, {percent}% certifiable");
    }

    public static Text ListOf(string name) => new($"Liste de {name}", $"List of {name}");

    public static Text Next(int from, int to, int total) => new($"Suite : {from} à {to} sur {total}", $"Next: {from} to {to} of {total}");

    public static Text Previous(int from, int to) => new($"Retour : {from} à {to}", $"Back: {from} to {to}");

    private static string Lower(string text) => $"{char.ToLowerInvariant(text[0])}{text[1..]}";
}
