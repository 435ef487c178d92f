using System.Globalization;
using PixBot.Core.Audit;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Files.Writing;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

/// <summary>What is known of rooms, or of hours and supervisors, as the table that may be dropped again; with an example where nothing is known.</summary>
internal sealed class PlanTableFile(PlanMeansStore means, IRoster roster, SchoolClock school) : IFileOffer
{
    public const string Name = "plan-table";
    public const string OfRooms = "rooms";
    public const string OfHours = "hours";

    private const int BytesPerLine = 80;
    private const int ExampleInDays = 28;

    public static readonly AuditedAct Taken = FileAct.Of(Name, new("a téléchargé un tableau de la planification", "downloaded a table of the planning"));

    public string Kind => Name;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<OfferedFile?> DescribeAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        if (await RowsAsync(caller, about, cancellationToken) is not { } rows)
            return null;
        var title = about == OfRooms ? PlanFileTexts.RoomsTitle : PlanFileTexts.HoursTitle;
        return new(
            SafeFileName.Of($"Pix {title.In(caller.Language)}", CsvTable.Extension),
            PlanFileTexts.FillIn,
            about == OfRooms ? PlanFileTexts.Expected : PlanFileTexts.HoursExpected,
            rows.Count * BytesPerLine);
    }

    public async Task<Stream?> MakeAsync(Caller caller, string about, CancellationToken cancellationToken) =>
        await RowsAsync(caller, about, cancellationToken) is { } rows ? new MemoryStream(CsvTable.Write(rows)) : null;

    private async Task<IReadOnlyList<IReadOnlyList<string>>?> RowsAsync(Caller caller, string about, CancellationToken cancellationToken)
    {
        var known = await means.ReadAsync(caller.School, cancellationToken);
        return about switch
        {
            OfRooms => [PlanFileTexts.RoomsHeader(caller.Language), .. Rooms(known).Select(row => row.ToList())],
            OfHours => [PlanFileTexts.HoursHeader(caller.Language), .. await HoursAsync(caller.School, known, cancellationToken)],
            _ => null,
        };
    }

    private IEnumerable<string[]> Rooms(PlanMeans known)
    {
        var example = new PlanRoom("Site", "B12", 15, 1, [new(school.Today.AddDays(ExampleInDays), new(8, 0), new(12, 0))], [], null, null);
        return (known.Rooms.Count > 0 ? known.Rooms : [example]).SelectMany(room => room.Openings.Select(opening => (string[])
        [
            room.Site, room.Name, Number(room.Computers), Number(room.Spare), Day(opening.Date), Time(opening.From), Time(opening.To), room.IsChecked ? "oui" : "",
        ]));
    }

    private async Task<IEnumerable<IReadOnlyList<string>>> HoursAsync(SchoolId schoolId, PlanMeans known, CancellationToken cancellationToken)
    {
        var people = await roster.FindAsync(schoolId, [.. known.Supervisors.Select(one => one.PersonId)], cancellationToken);
        var hours = PlanHour.Of(known).DefaultIfEmpty(new(new ExamSlot(school.Today.AddDays(ExampleInDays), new(8, 30)), new(12, 0), [], []));
        return hours.Select(hour => (string[])
        [
            Day(hour.Slot.Date), Time(hour.Slot.Time), Time(hour.End), Names(hour.SupervisorIds, people), Names(hour.ReserveIds, people),
        ]);
    }

    /// <summary>By their e-mails, which are nobody else's.</summary>
    private static string Names(IEnumerable<string> ids, IReadOnlyDictionary<string, Person> people) =>
        string.Join(", ", ids.Select(people.GetValueOrDefault).OfType<Person>().Select(person => person.Email ?? person.FullName));

    private static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
