using PixBot.Core.Audit;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Downloads;

/// <summary>That a file went out, as its kind has it noted in the journal.</summary>
internal static class FileAct
{
    /// <param name="says">What follows the name of whoever took it, such as « a téléchargé la liste des élèves ».</param>
    public static AuditedAct Of(string kind, Text says) => new(CodeOf(kind), (_, _) => says);

    public static string CodeOf(string kind) => $"file-{kind}";
}
