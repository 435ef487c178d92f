using PixBot.Core.Features.Profiles;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>Who needs a reminder by a rule, of all students: read in two range queries.</summary>
internal sealed class ReminderNeeds(
    IReadOnlyDictionary<string, ProfileState> states,
    IReadOnlyDictionary<string, DateTimeOffset> declared,
    DateTimeOffset? countFrom,
    bool alsoNotCertifiable)
{
    /// <summary>Null for whoever needs none.</summary>
    public ReminderNeed? Of(string personId) => ReminderNeed.Of(
        states.GetValueOrDefault(personId, ProfileState.Unknown),
        declared.TryGetValue(personId, out var at) ? at : null,
        countFrom,
        alsoNotCertifiable);
}

internal sealed class ReminderNeedsReader(IProfiles profiles, SentDeclarationStore declarations, SchoolClock school)
{
    /// <param name="rule">Null where no deadline is known: then every sending counts.</param>
    public async Task<ReminderNeeds> ReadAsync(SchoolId schoolId, ReminderRule? rule, CancellationToken cancellationToken) => new(
        await profiles.ListAsync(schoolId, cancellationToken),
        await declarations.ListAsync(schoolId, cancellationToken),
        rule is null ? null : school.Moment(rule.CountFrom, TimeOnly.MinValue),
        rule?.AlsoNotCertifiable ?? false);
}
