using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Dashboard;

internal static class ClassListTexts
{
    public static readonly Text WholeSchool = new("Tous les élèves", "All students");

    private static readonly IReadOnlyList<Text> Columns =
    [
        new("Nom", "Last name"),
        new("Prénom", "First name"),
        CommonTexts.Class,
        new("État du profil", "State of the profile"),
        new("Compétences certifiables", "Certifiable competences"),
        new("Envoyé le", "Sent on"),
    ];

    public static IReadOnlyList<string> Header(Language language) => [.. Columns.Select(column => column.In(language))];

    public static Text Description(int students)
    {
        var count = CommonTexts.Students(students);
        return new($"{count.Fr} : nom, classe, état du profil Pix. À ouvrir dans un tableur.", $"{count.En}: name, class, state of the Pix profile. Opens in a spreadsheet.");
    }

    /// <param name="name">Escaped.</param>
    public static Text InChat(string name, ProfileProgress progress)
    {
        var count = CommonTexts.Students(progress.Total);
        var states = string.Join(" · ", ProfileProgress.Stages.Select(stage => $"{DashboardTexts.Sign(stage)} {progress.Of(stage)}"));
        return new(
            $"**{name}** : {count.Fr}, {states}\n\n{DashboardTexts.Legend.Fr}",
            $"**{name}**: {count.En}, {states}\n\n{DashboardTexts.Legend.En}");
    }
}
