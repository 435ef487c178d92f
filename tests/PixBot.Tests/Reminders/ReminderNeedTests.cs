using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Reminders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Reminders;

public sealed class ReminderNeedTests
{
    private static readonly DateTimeOffset CountFrom = new(2026, 8, 31, 22, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastYear = CountFrom.AddMinutes(-1);
    private static readonly DateTimeOffset ThisYear = CountFrom.AddDays(40);

    [Fact]
    public void Who_has_not_sent_is_reminded_and_who_has_sent_or_says_so_is_not()
    {
        Of(ProfileState.Unknown).ShouldBe(new ReminderNeed.NeverSent());
        Of(ProfileState.Unknown.Declared(ThisYear)).ShouldBeNull();
        Of(Sent(ThisYear, 9)).ShouldBeNull();
        Of(Sent(ThisYear, 3)).ShouldBeNull();
        Of(Sent(CountFrom, 9)).ShouldBeNull();
    }

    [Fact]
    public void Last_years_sending_does_not_count_and_tells_what_was_missing()
    {
        Of(Sent(LastYear, 3)).ShouldBe(new ReminderNeed.SentBefore(2));
        Of(Sent(LastYear, 9)).ShouldBe(new ReminderNeed.SentBefore(0));
        Of(Sent(LastYear, null)).ShouldBe(new ReminderNeed.SentBefore(null));
        Of(ProfileState.Unknown.Declared(LastYear)).ShouldBe(new ReminderNeed.NeverSent(), "as does what was said then");
        ReminderNeed.Of(Sent(LastYear, 3), null, countFrom: null, alsoNotCertifiable: false).ShouldBeNull("unless nobody said from when");
    }

    [Fact]
    public void Who_is_not_certifiable_is_reminded_where_the_rule_says_so()
    {
        Of(Sent(ThisYear, 3), also: true).ShouldBe(new ReminderNeed.NotCertifiable(2));
        Of(Sent(ThisYear, 9), also: true).ShouldBeNull();
    }

    [Fact]
    public void Who_sent_last_year_and_says_to_have_sent_again_is_believed_until_an_export_knows_better()
    {
        var known = Sent(LastYear, 3);
        Of(known, said: ThisYear).ShouldBeNull();
        Of(known, said: LastYear.AddSeconds(1)).ShouldBe(new ReminderNeed.SentBefore(2), "that was said last year");
        Of(known with { AsOf = ThisYear.AddHours(1) }, said: ThisYear).ShouldBe(new ReminderNeed.SentBefore(2));
        Of(Sent(ThisYear, 3), said: ThisYear.AddDays(1), also: true).ShouldBeNull();
        Of(ProfileState.Unknown with { AsOf = ThisYear.AddHours(1) }, said: ThisYear).ShouldBe(new ReminderNeed.NeverSent(), "the export said no");
    }

    [Fact]
    public void Whom_Pix_Orgas_own_list_says_to_be_certifiable_this_year_needs_none_and_last_years_sending_still_does_not_count()
    {
        Of(Listed(ProfileState.Unknown, ThisYear, certifiable: true)).ShouldBeNull();
        Of(Listed(Sent(LastYear, 3), ThisYear, certifiable: true)).ShouldBeNull();
        Of(Listed(Sent(LastYear, 9), ThisYear, certifiable: false)).ShouldBe(new ReminderNeed.SentBefore(0));
        Of(Listed(Sent(ThisYear, 9), ThisYear.AddDays(1), certifiable: false), also: true).ShouldBe(new ReminderNeed.NotCertifiable(null), "why, it does not say");
    }

    private static ProfileState Listed(ProfileState state, DateTimeOffset at, bool certifiable) =>
        state.After(ExportedProfile.Listed(certifiable), at);

    private static ReminderNeed? Of(ProfileState state, DateTimeOffset? said = null, bool also = false) =>
        ReminderNeed.Of(state, said, CountFrom, also);

    private static ProfileState Sent(DateTimeOffset at, int? competences) => new(
        competences >= 5 ? ProfileStage.Certifiable : ProfileStage.Sent, at, competences, null, at.AddMinutes(1));
}
