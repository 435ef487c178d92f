using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot;

/// <summary>The names of the commands (src/README.md, "Names that stay"), read in either language, any case, with or without accents.</summary>
internal static class CommandNames
{
    private static readonly IReadOnlyDictionary<Command, Text> Names = new Dictionary<Command, Text>
    {
        [Command.Help] = new("Aide", "Help"),
        [Command.MyStatus] = new("Mon statut", "My status"),
        [Command.MySession] = new("Ma convocation", "My session"),
        [Command.MySessions] = new("Mes sessions", "My sessions"),
        [Command.Dashboard] = new("Tableau de bord", "Dashboard"),
        [Command.Remind] = new("Relancer", "Remind"),
        [Command.Broadcast] = new("Diffuser", "Broadcast"),
        [Command.Sessions] = new("Sessions", "Sessions"),
        [Command.Questions] = new("Questions", "Questions"),
        [Command.MyQuestions] = new("Mes questions", "My questions"),
        [Command.Settings] = new("Réglages", "Settings"),
        [Command.Person] = new("Personne", "Person"),
        [Command.MyData] = new("Mes données", "My data"),
        [Command.Journal] = new("Journal", "Journal"),
        [Command.French] = new("Français", "Français"),
        [Command.English] = new("English", "English"),
    };

    private static readonly FrozenDictionary<string, Command> ByName = Names
        .SelectMany(pair => new[] { (Name: Plain(pair.Value.Fr), pair.Key), (Name: Plain(pair.Value.En), pair.Key) })
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);

    public static Text Of(Command command) => Names[command];

    /// <summary>Null where the text is no command: then it is a question.</summary>
    public static Command? Parse(string text) =>
        text.Length <= 40 && ByName.TryGetValue(Plain(text), out var command) ? command : null;

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Trim().TrimEnd('.', '!', '?').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimStart('/').TrimEnd();
    }
}
