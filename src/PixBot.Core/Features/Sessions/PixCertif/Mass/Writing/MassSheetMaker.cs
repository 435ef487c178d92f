using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>Decides which sessions a file holds, and finds what Pix would refuse before anything is written.</summary>
internal sealed class MassSheetMaker(
    IReadOnlyDictionary<string, Person> people, IReadOnlyDictionary<string, StudentBirth> births, IReadOnlyList<SessionOnPix> toCome, SchoolClock school)
{
    private readonly List<MassProblem> problems = [];
    private readonly List<MassProblem> leftOut = [];

    /// <param name="sessionId">The only one; empty for all.</param>
    public MassSheet Make(string sessionId)
    {
        var sessions = toCome.Where(one => sessionId.Length == 0 || one.Session.Id == sessionId).Where(IsForFile).ToList();
        FindTwice(sessions);
        return new([.. sessions.Select(Sheet)], problems, leftOut);
    }

    private bool IsForFile(SessionOnPix one)
    {
        var why = one switch
        {
            { Session.HasCodes: true, IsOther: false } => null,
            _ when one.Session.StartsAt <= school.Now => MassSheetTexts.Begun,
            { Session.HasCodes: true, Number: null } => MassSheetTexts.Unreadable,
            { Session.HasCodes: true, CandidateIds.Count: 0 } => MassSheetTexts.Emptied,
            { Session.HasCodes: false, IsTyped: true } => MassSheetTexts.NumberMissing,
            _ => null,
        };
        if (why is not null)
            leftOut.Add(new(MassSheetTexts.Of(one.Session), why));
        return why is null && (!one.Session.HasCodes || one.IsOther);
    }

    /// <summary>Whoever sits in two sessions to come, in the file or not.</summary>
    private void FindTwice(IReadOnlyList<SessionOnPix> sessions)
    {
        var ids = sessions.SelectMany(one => one.CandidateIds).ToHashSet(StringComparer.Ordinal);
        foreach (var places in toCome.SelectMany(one => one.CandidateIds.Select(id => (Id: id, one.Session))).Where(place => ids.Contains(place.Id)).GroupBy(place => place.Id, StringComparer.Ordinal))
        {
            if (places.Take(2).ToList() is [var first, var second])
                problems.Add(new(NameOf(places.Key), MassSheetTexts.InTwo(first.Session, second.Session)));
        }
    }

    private MassSheetSession Sheet(SessionOnPix one)
    {
        var supervisors = one.Session.SupervisorIds.Select(people.GetValueOrDefault).OfType<Person>().Select(person => person.FullName).ToList();
        if (supervisors.Count == 0 && one.Number is null)
            problems.Add(new(MassSheetTexts.Of(one.Session), MassSheetTexts.NoSupervisor));
        var candidates = InOrder(one.CandidateIds).Select(Candidate).OfType<MassSheetCandidate>().ToList();
        foreach (var same in candidates.GroupBy(candidate => (candidate.Identity.LastName, candidate.Identity.FirstName, candidate.Identity.BirthDate)).Where(same => same.Skip(1).Any()))
            problems.Add(new(NameOf(same.First().Person.Id), MassSheetTexts.SameName));
        return new(one.Session, one.Number, supervisors, candidates);
    }

    private IEnumerable<string> InOrder(IEnumerable<string> ids) => ids
        .OrderBy(id => people.GetValueOrDefault(id)?.Class, Alphabet.Classes)
        .ThenBy(id => people.GetValueOrDefault(id)?.LastName, Alphabet.Names)
        .ThenBy(id => people.GetValueOrDefault(id)?.FirstName, Alphabet.Names);

    private MassSheetCandidate? Candidate(string id)
    {
        if (people.GetValueOrDefault(id) is not { } person)
        {
            problems.Add(new(Text.Same("—"), MassSheetTexts.LeftSchool));
            return null;
        }

        var (identity, faults) = IdentityCheck.Of(births.GetValueOrDefault(id), school.Today);
        if (faults.Count > 0)
            problems.Add(new(NameOf(id), IdentityTexts.Of(faults)));
        return identity is null ? null : new(identity, person);
    }

    private Text NameOf(string id) => Text.Same(people.GetValueOrDefault(id) is { } person
        ? CardText.Escape($"{person.LastName} {person.FirstName}" + (person.Class is { } name ? $" ({name})" : ""))
        : "—");
}
