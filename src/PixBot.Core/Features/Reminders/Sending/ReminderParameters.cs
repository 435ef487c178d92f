using PixBot.Core.Features.Profiles;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>A reminder that goes to many, as its broadcast keeps it: the rule as it was when it began.</summary>
/// <param name="Classes">Keys of classes (<see cref="SchoolView.ClassKey"/>); null for all.</param>
/// <param name="Rule">Null where no deadline was known.</param>
/// <param name="IsByRule">False where a referent sent it.</param>
/// <param name="Day">Local to the school: the only day it may go on, and on which its people get no other.</param>
/// <param name="AuthorName">Of the referent who sent it; text that people wrote.</param>
internal sealed record ReminderParameters(
    IReadOnlyList<string>? Classes,
    ReminderRule? Rule,
    bool IsByRule,
    DateOnly Day,
    string? AuthorName = null)
{
    /// <summary>Its classes stand beside it, as a broadcast keeps no more than it must.</summary>
    public ReminderRule? Rule { get; init; } = Rule is null ? null : Rule with { Classes = null };

    public int? DaysLeft => Rule?.Deadline.DayNumber - Day.DayNumber is { } days and >= 0 ? days : null;

    public bool IsFor(Person person) =>
        person.Role == Role.Student && Classes?.Contains(SchoolView.ClassKey(person.Class), StringComparer.Ordinal) != false;
}
