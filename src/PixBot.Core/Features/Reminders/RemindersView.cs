using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>The reminders of a school as its referent needs them, at one moment.</summary>
/// <param name="Had">Who had a reminder today, or is about to have one.</param>
internal sealed record RemindersView(
    RemindersInEffect Known,
    IReadOnlyList<Person> People,
    ReminderNeeds Needs,
    IReadOnlyDictionary<string, Reminded> Had,
    DueReminder? Due)
{
    public IReadOnlyList<Person> Students { get; } = [.. People.Where(person => person.Role == Role.Student)];

    /// <summary>By the classes' names; the empty name for those who have none.</summary>
    public IReadOnlyList<IGrouping<string, Person>> Classes =>
        field ??= [.. Students.GroupBy(student => student.Class ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, Alphabet.Classes)];

    public IEnumerable<Person> Missing => Students.Where(Needed);

    /// <summary>Whom the next reminder of the rule would go to, if it went now.</summary>
    public int CountOfNext => Known.Rule is { } rule
        ? Missing.Count(student => rule.Classes?.Contains(SchoolView.ClassKey(student.Class), StringComparer.Ordinal) != false && !Had.ContainsKey(student.Id))
        : 0;

    /// <summary>What this rule would change, if it held from now on.</summary>
    public RuleEffect EffectOf(ReminderRule rule)
    {
        var after = Needs.Under(rule);
        return new(
            Missing.Count(),
            Students.Count(student => after.Of(student.Id) is not null),
            Students.Count(student => !Needed(student) && after.Of(student.Id) is ReminderNeed.SentBefore or ReminderNeed.NeverSent));
    }

    /// <summary>Whose sending of before this school year still counts, since nobody has decided otherwise.</summary>
    public int StillCounted => Known.Rule is { } rule && rule.CountFrom < ReminderRule.SchoolYearOf(rule.Deadline)
        ? EffectOf(rule.OfItsYear).NoLongerSent
        : 0;

    public IReadOnlyList<(string Class, int Missing, int Total)> MissingByClass() =>
        [.. Classes.Select(group => (group.Key, group.Count(Needed), group.Count())).Where(line => line.Item2 > 0)];

    private bool Needed(Person student) => Needs.Of(student.Id) is not null;
}

/// <summary>What a rule would change, in numbers of students.</summary>
/// <param name="Before">Who is reminded now.</param>
/// <param name="After">Who would be.</param>
/// <param name="NoLongerSent">Who counts as having sent the profile now, and would not any more.</param>
internal sealed record RuleEffect(int Before, int After, int NoLongerSent);

internal sealed class RemindersReader(
    IRoster roster, ReminderRuleStore rules, ReminderNeedsReader needs, SentReminderStore sent, SchoolClock school)
{
    public SchoolClock School => school;

    /// <summary>Five range queries, whatever the school's size.</summary>
    public async Task<RemindersView> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var known = await rules.ReadAsync(schoolId, cancellationToken);
        return new(
            known,
            await roster.ListAsync(schoolId, cancellationToken).ToListAsync(cancellationToken),
            await needs.ReadAsync(schoolId, known.Rule, cancellationToken),
            await sent.OfDayAsync(schoolId, school.Today, cancellationToken),
            known.Running is { } rule ? DueReminder.Of(rule, school.Zone, known.Since, school.Now) : null);
    }
}
