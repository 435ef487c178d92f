using System.Globalization;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Files;

/// <summary>Why a line of a file was not taken, for whoever has to correct it. What people wrote is escaped.</summary>
internal static class LineTexts
{
    private const int MaximumQuoted = 60;

    public static Text Of(BadLine line)
    {
        var (where, why) = (Where(line), line.Fault.Why());
        return new($"{where.Fr} : {why.Fr}", $"{where.En}: {why.En}");
    }

    private static Text Where(BadLine line) => line.Column is { } column
        ? new($"Ligne {Number(line.Number)}, colonne « {Shown(column)} »", $"Line {Number(line.Number)}, column “{Shown(column)}”")
        : new($"Ligne {Number(line.Number)}", $"Line {Number(line.Number)}");

    /// <summary>What people wrote, escaped, and cut where it is long.</summary>
    public static string Shown(string found) => CardText.Escape(found.Length > MaximumQuoted ? Unicode.Cut(found, MaximumQuoted) + "…" : found);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
