using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders;

/// <summary>When students are reminded of their profile, until it is sent; dates and times are local to the school.</summary>
/// <param name="Deadline">The last day to send a profile; nobody is reminded after it.</param>
public sealed record ReminderRule(DateOnly Deadline)
{
    public const int MostDaysBefore = 90;
    public const int MostMoments = 10;

    public static readonly IReadOnlyList<int> UsualDays = [14, 7, 3, 1];

    public string? CampaignCode { get; init; }

    public Uri? CampaignUrl { get; init; }

    /// <summary>0 is the deadline itself.</summary>
    public IReadOnlyList<int> DaysBefore { get; init; } = UsualDays;

    public TimeOnly Time { get; init; } = new(17, 30);

    /// <summary>Keys of classes; null for all of them, also those that come later.</summary>
    public IReadOnlyList<string>? Classes { get; init; }

    /// <summary>Before the first profile that anybody can have sent: then each of them counts.</summary>
    public static readonly DateOnly Ever = new(2000, 1, 1);

    /// <summary>A profile that was sent before, usually last year's, does not count.</summary>
    public DateOnly CountFrom { get; init; } = SchoolYearOf(Deadline);

    /// <summary>Whether those are reminded too whose profile was sent but is not certifiable.</summary>
    public bool AlsoNotCertifiable { get; init; }

    public QuietHours Quiet { get; init; } = QuietHours.Usual;

    public bool SparesWeekends { get; init; } = true;

    /// <summary>Holidays, on which nobody is reminded.</summary>
    public IReadOnlyList<DayRange> DaysOff { get; init; } = [];

    /// <summary>The same, counting what is sent from the beginning of the deadline's school year.</summary>
    internal ReminderRule OfItsYear => this with { CountFrom = SchoolYearOf(Deadline) };

    public bool Allows(DateOnly day) =>
        !(SparesWeekends && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) && !DaysOff.Any(range => range.Holds(day));

    /// <summary>The French school year begins on 1 September.</summary>
    public static DateOnly SchoolYearOf(DateOnly day) => new(day.Month >= 9 ? day.Year : day.Year - 1, 9, 1);
}

/// <param name="Last">Included.</param>
public sealed record DayRange(DateOnly First, DateOnly Last)
{
    public bool Holds(DateOnly day) => First <= day && day <= Last;
}
