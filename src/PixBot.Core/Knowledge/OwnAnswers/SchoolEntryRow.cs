using System.Globalization;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>The school's entries, each one's history and the version that changes with any of them: one partition, so one transaction.</summary>
internal static class SchoolEntryRow
{
    public const string Entries = "e|";
    public const string Version = "version";

    public static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "knowledge");

    public static string HistoryOf(string topic, Language language) => $"h|{topic}|{language.Code()}|";

    public static Row Row(SchoolId schoolId, SchoolEntry entry) =>
        new(Partition(schoolId), $"{Entries}{entry.Topic}|{entry.Language.Code()}", Values(entry));

    public static Row HistoryRow(SchoolId schoolId, SchoolEntry entry) => new(
        Partition(schoolId),
        HistoryOf(entry.Topic, entry.Language) + entry.At.UtcTicks.ToString("d19", CultureInfo.InvariantCulture),
        Values(entry));

    public static Row VersionRow(SchoolId schoolId, DateTimeOffset at) =>
        new(Partition(schoolId), Version, RowValues.Of(("version", Guid.CreateVersion7(at).ToString("N"))));

    public static SchoolEntry Read(Row row) => new(
        row.Values.RequiredText("topic"),
        Languages.Parse(row.Values.Text("language")) ?? Language.French,
        row.Values.RequiredText("question"),
        row.Values.RequiredText("answer"),
        row.Values.RequiredText("ways").Split('\n', StringSplitOptions.RemoveEmptyEntries),
        row.Values.Flag("hidden"),
        row.Values.Text("by") ?? "",
        row.Values.Time("at") ?? default,
        row.Values.Flag("shipped"));

    private static RowValues Values(SchoolEntry entry) => RowValues.Of(
        ("topic", entry.Topic),
        ("language", entry.Language.Code()),
        ("question", entry.Question),
        ("answer", entry.Answer),
        ("ways", string.Join('\n', entry.Ways.Select(way => way.ReplaceLineEndings(" ")))),
        ("hidden", entry.IsHidden),
        ("shipped", entry.IsShipped),
        ("by", entry.ByName),
        ("at", entry.At));
}
