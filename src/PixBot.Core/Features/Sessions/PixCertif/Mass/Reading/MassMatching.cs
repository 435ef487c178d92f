using System.Globalization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>Decides what each session of a file is, and who each of its lines means; what cannot be decided is a question or a line to look at.</summary>
internal sealed class MassMatching(
    MassReader reader,
    MassPeople people,
    KnownSessions known,
    IReadOnlyDictionary<string, Session> byNumber,
    IReadOnlyDictionary<string, DateOnly> birthDates,
    DateTimeOffset now)
{
    private readonly Dictionary<string, int> lineOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MassRow> matched = new(StringComparer.Ordinal);
    private readonly List<MassQuestion> questions = [];

    /// <summary>The line of each student who was told by it.</summary>
    public IReadOnlyDictionary<string, MassRow> Matched => matched;

    public MassRead Match(IReadOnlyList<MassSession> sessions)
    {
        var plans = new List<MassPlan>();
        foreach (var session in sessions)
        {
            if (Plan(session, plans.Count) is { } plan)
                plans.Add(plan);
        }

        return new(plans, questions, reader.Bad.ToBadLines());
    }

    private MassPlan? Plan(MassSession session, int index)
    {
        var there = session.Number is { } number ? byNumber.GetValueOrDefault(number) : known.At(session.Place!);
        if (there is null && session.Number is { } unknown)
            return Refused(session, MassFaults.UnknownNumber(unknown));
        if (there is not null && there.StartsAt <= now)
            return Refused(session, MassFaults.Begun);
        var supervisors = Supervisors(session);
        var before = there is null ? [] : known.CandidatesOf(there.Id);
        var candidates = session.Candidates.Select(row => Candidate(row, index, there)).OfType<string>().ToList();
        return new(
            there?.Id,
            there is null ? session.Place! : MassPlace.Of(there),
            [.. supervisors.Except(there?.SupervisorIds ?? [], StringComparer.Ordinal)],
            [.. candidates.Except(before, StringComparer.Ordinal)]);
    }

    private MassPlan? Refused(MassSession session, Files.LineFault fault)
    {
        reader.Note(session.Line, session.Number is null ? MassField.Date : MassField.Number, fault);
        return null;
    }

    private List<string> Supervisors(MassSession session)
    {
        if (session.Supervisors.Count == 0 && session.Number is null)
            reader.Note(session.Line, MassField.Supervisors, MassFaults.NoSupervisor);
        var ids = new List<string>();
        foreach (var (line, name) in session.Supervisors)
        {
            if (people.Supervisor(name) is { } person)
                ids.Add(person.Id);
            else
                reader.Note(line, MassField.Supervisors, MassFaults.UnknownSupervisor(name));
        }

        return ids;
    }

    /// <returns>Null where the line is a question, or says why not.</returns>
    private string? Candidate(MassRow row, int index, Session? there)
    {
        var (person, doubt, candidates) = people.Find(row, birthDates);
        if (person is not null)
            return Enrolled(row, person, there);
        if (candidates.Count > 0)
            questions.Add(new(row.Line, index, row[MassField.LastName], row[MassField.FirstName], doubt, [.. candidates.Select(one => one.Id)]));
        else
            reader.Note(row.Line, MassField.LastName, MassFaults.UnknownStudent(row));
        return null;
    }

    private string? Enrolled(MassRow row, Person person, Session? there)
    {
        if (!lineOf.TryAdd(person.Id, row.Line))
            reader.Note(row.Line, MassField.LastName, MassFaults.InTwoSessions(row, lineOf[person.Id]));
        else if (known.Of(person.Id) is { } other && other.Id != there?.Id)
            reader.Note(row.Line, MassField.LastName, MassFaults.Elsewhere(row, other));
        else
            return Taken(row, person);
        return null;
    }

    private string Taken(MassRow row, Person person)
    {
        matched[person.Id] = row;
        var percent = decimal.TryParse(row[MassField.ExtraTime].TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var typed) ? (int?)typed : null;
        if (percent is not null && percent != person.ExtraTimePercent)
            reader.Note(row.Line, MassField.ExtraTime, MassFaults.OtherExtraTime(row, person.ExtraTimePercent));
        return person.Id;
    }
}
