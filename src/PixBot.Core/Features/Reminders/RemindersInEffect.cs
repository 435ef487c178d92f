using PixBot.Core.Features.Profiles;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Reminders;

/// <summary>What the school's reminders follow now.</summary>
/// <param name="Rule">The one set in the chat, else the usual one; null where no deadline is known.</param>
/// <param name="Stored">Null while nobody has decided anything about reminders in the chat.</param>
/// <param name="LookedAfter">Up to when moments have been looked after.</param>
internal sealed record RemindersInEffect(ReminderRule? Rule, StoredRule? Stored, DateTimeOffset LookedAfter, SchoolSettings Settings)
{
    public RemindersState State => Stored?.State ?? (Rule is null ? RemindersState.Stopped : RemindersState.Running);

    /// <summary>Grows with each change of the rule and of the settings.</summary>
    public int Version => (Stored?.Version ?? 0) + Settings.Version;

    /// <summary>The rule, if it is being followed.</summary>
    public ReminderRule? Running => State == RemindersState.Running ? Rule : null;

    /// <summary>Moments up to then have been looked after, or came into the past by a change of the settings.</summary>
    public DateTimeOffset Since => new[] { Settings.ChangedAt(CampaignSettings.Deadline), Settings.ChangedAt(QuietHours.Setting) }
        .Append(LookedAfter).Max()!.Value;

    public CampaignInEffect Campaign => CampaignInEffect.Of(Settings);

    /// <summary>Who changed rule or settings last, and when; null where nobody has.</summary>
    public (Author Author, DateTimeOffset At)? LastChange => (Stored, Settings.Author) switch
    {
        ({ } stored, { } author) when Settings.At > stored.At => (author, Settings.At),
        ({ } stored, _) => (stored.Author, stored.At),
        (null, { } author) => (author, Settings.At),
        _ => null,
    };
}
