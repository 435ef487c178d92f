using System.Globalization;
using System.Text.Json;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Installation;

internal sealed record SliceKey(InstallKey Job, string Plan, int Number);

/// <summary>
/// Up to 99 people who are worked on together: with their header they are one transaction, so that what is recorded of
/// them and what is counted is always the same.
/// </summary>
/// <param name="BusyUntil">Nobody else works on it before.</param>
/// <param name="Fault">What somebody has to set up before it can go on; of the round that met it.</param>
/// <param name="ETag">Of the header.</param>
internal sealed record InstallSlice(
    SliceKey Key,
    IReadOnlyList<InstallPerson> People,
    DateTimeOffset? BusyUntil = null,
    DirectoryFault? Fault = null,
    int Round = 0,
    string? ETag = null)
{
    public const int MaximumPeople = 99;

    private const string Headers = "h|";

    public bool IsDone => People.All(person => person.IsDone);

    public static string Partition(InstallKey job) => Partitions.Of(job.School, "installs", job.Id);

    public static RowRange HeadersOf(InstallKey job, string plan) => RowRange.StartingWith(Partition(job), $"{Headers}{plan}|");

    public static RowRange PeopleOf(InstallKey job, string plan) => RowRange.StartingWith(Partition(job), $"p|{plan}|");

    public static string HeaderKey(SliceKey key) => string.Create(CultureInfo.InvariantCulture, $"{Headers}{key.Plan}|{key.Number:D5}");

    public static string PeoplePrefix(SliceKey key) => string.Create(CultureInfo.InvariantCulture, $"p|{key.Plan}|{key.Number:D5}|");

    public Row ToHeader() => new(
        Partition(Key.Job),
        HeaderKey(Key),
        RowValues.Of(
            ("BusyUntil", BusyUntil),
            ("Fault", Fault?.ToString()),
            ("Round", Round),
            ("IsDone", IsDone),
            ("Tally", JsonSerializer.Serialize(InstallTally.Of(People)))),
        ETag);

    public Row ToRow(InstallPerson person) => new(
        Partition(Key.Job),
        PeoplePrefix(Key) + person.PersonId,
        RowValues.Of(
            ("Email", person.Email),
            ("Stage", person.Stage.ToString()),
            ("ObjectId", person.ObjectId),
            ("InstallationId", person.InstallationId),
            ("Attempts", person.Attempts),
            ("NotBefore", person.NotBefore)));

    public static InstallSlice From(SliceKey key, Row header, IReadOnlyList<InstallPerson> people) => new(
        key,
        people,
        header.Values.Time("BusyUntil"),
        Enum.TryParse<DirectoryFault>(header.Values.Text("Fault"), out var fault) ? fault : null,
        header.Values.Int("Round") ?? 0,
        header.ETag);

    public static InstallPerson PersonFrom(SliceKey key, Row row) => new(
        row.Key[PeoplePrefix(key).Length..],
        row.Values.RequiredText("Email"),
        Enum.Parse<InstallStage>(row.Values.RequiredText("Stage")),
        row.Values.Text("ObjectId"),
        row.Values.Text("InstallationId"),
        row.Values.Int("Attempts") ?? 0,
        row.Values.Time("NotBefore"));
}
