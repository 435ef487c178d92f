using System.Globalization;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>The school's entries, each one's history and the version that changes with any of them: one partition, so one transaction.</summary>
internal static class SchoolEntryRow
{
    public const string Kind = "knowledge";
    public const string Entries = "e|";
    public const string Version = "version";

    public static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, Kind);

    public static string HistoryOf(string topic, Language language) => $"h|{topic}|{language.Code()}|";

    public static Row Row(SchoolId schoolId, SchoolEntry entry) =>
        new(Partition(schoolId), $"{Entries}{entry.Topic}|{entry.Language.Code()}", Values(entry));

    public static Row HistoryRow(SchoolId schoolId, SchoolEntry entry) => new(
        Partition(schoolId),
        HistoryOf(entry.Topic, entry.Language) + entry.At.UtcTicks.ToString("d19", CultureInfo.InvariantCulture),
        Values(entry));

    public static Row VersionRow(SchoolId schoolId, DateTimeOffset at) =>
        new(Partition(schoolId), Version, RowValues.Of(("Version", Guid.CreateVersion7(at).ToString("N"))));

    public static SchoolEntry Read(Row row) => new(
        row.Values.RequiredText("Topic"),
        Languages.Parse(row.Values.Text("Language")) ?? Language.French,
        row.Values.RequiredText("Question"),
        row.Values.RequiredText("Answer"),
        row.Values.RequiredText("Ways").Split('\n', StringSplitOptions.RemoveEmptyEntries),
        row.Values.Flag("Hidden"),
        row.Values.Text("By") ?? "",
        row.Values.Time("At") ?? default,
        row.Values.Flag("Shipped"));

    private static RowValues Values(SchoolEntry entry) => RowValues.Of(
        ("Topic", entry.Topic),
        ("Language", entry.Language.Code()),
        ("Question", entry.Question),
        ("Answer", entry.Answer),
        ("Ways", string.Join('\n', entry.Ways.Select(way => way.ReplaceLineEndings(" ")))),
        ("Hidden", entry.IsHidden),
        ("Shipped", entry.IsShipped),
        ("By", entry.ByName),
        ("At", entry.At));
}
