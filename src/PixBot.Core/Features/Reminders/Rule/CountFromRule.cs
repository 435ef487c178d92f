using PixBot.Core.Features.Profiles;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>Sendings count from the day that the rule in effect names, for all that shows a profile.</summary>
internal sealed class CountFromRule(ReminderRuleStore rules, SchoolClock school) : ICountFrom
{
    public async Task<DateTimeOffset?> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        (await rules.ReadAsync(schoolId, cancellationToken)).Rule is { } rule ? school.Moment(rule.CountFrom, TimeOnly.MinValue) : null;
}
