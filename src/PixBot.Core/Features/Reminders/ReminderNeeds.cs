using PixBot.Core.Features.Profiles;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>Who needs a reminder by a rule, of all students: read in two range queries.</summary>
/// <param name="rule">Null where no deadline is known: then every sending counts.</param>
internal sealed class ReminderNeeds(
    IReadOnlyDictionary<string, ProfileState> states, IReadOnlyDictionary<string, DateTimeOffset> declared, ReminderRule? rule, SchoolClock school)
{
    private readonly DateTimeOffset? countFrom = rule is null ? null : school.Moment(rule.CountFrom, TimeOnly.MinValue);

    /// <summary>Null for whoever needs none.</summary>
    public ReminderNeed? Of(string personId) => ReminderNeed.Of(
        states.GetValueOrDefault(personId, ProfileState.Unknown),
        declared.TryGetValue(personId, out var at) ? at : null,
        countFrom,
        rule?.AlsoNotCertifiable ?? false);

    /// <summary>Who would need one by another rule.</summary>
    public ReminderNeeds Under(ReminderRule other) => new(states, declared, other, school);
}

internal sealed class ReminderNeedsReader(ProfileStore profiles, SentDeclarationStore declarations, SchoolClock school)
{
    /// <param name="rule">Null where no deadline is known: then every sending counts.</param>
    public async Task<ReminderNeeds> ReadAsync(SchoolId schoolId, ReminderRule? rule, CancellationToken cancellationToken) => new(
        await profiles.ListAsync(schoolId, cancellationToken),
        await declarations.ListAsync(schoolId, cancellationToken),
        rule,
        school);
}
