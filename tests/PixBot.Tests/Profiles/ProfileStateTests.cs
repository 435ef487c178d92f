using System.Globalization;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

/// <summary>The rule of <see cref="ProfileState.After"/>, with days for times.</summary>
public sealed class ProfileStateTests
{
    private static readonly ProfileState Declared3 = ProfileState.Unknown.Declared(Day(3));

    [Fact]
    public void A_sending_confirms_a_declaration() => Declared3.After(Sent(2, 8), Day(4)).ShouldBe(new(ProfileStage.Certifiable, Day(2), 8, null, Day(4)));

    [Fact]
    public void A_sending_that_is_not_certifiable_is_sent() =>
        ProfileState.Unknown.After(Sent(2, 3), Day(4)).ShouldBe(new(ProfileStage.Sent, Day(2), 3, null, Day(4)));

    [Fact]
    public void A_later_sending_counts_even_where_it_is_worse() =>
        ProfileState.Unknown.After(Sent(2, 8), Day(4)).After(Sent(5, 3), Day(6)).Stage.ShouldBe(ProfileStage.Sent);

    [Fact]
    public void An_older_sending_moves_nobody_backwards()
    {
        var state = ProfileState.Unknown.After(Sent(5, 8), Day(6));
        state.After(Sent(2, 3), Day(7)).ShouldBe(state);
    }

    [Fact]
    public void A_sending_is_not_undone_by_an_export_that_does_not_know_it()
    {
        var state = ProfileState.Unknown.After(Sent(5, 8), Day(6));
        state.After(ExportedProfile.NotSent, Day(7)).ShouldBe(state);
    }

    [Fact]
    public void A_declaration_is_denied_by_an_export_made_after_it() =>
        Declared3.After(ExportedProfile.NotSent, Day(4)).ShouldBe(new(ProfileStage.NotSent, null, null, null, Day(4)));

    [Fact]
    public void A_declaration_stands_against_an_export_made_before_it() =>
        Declared3.After(ExportedProfile.NotSent, Day(2)).ShouldBe(Declared3);

    [Fact]
    public void Declaring_twice_keeps_the_first_time_and_says_nothing_new_of_a_sent_profile()
    {
        Declared3.Declared(Day(4)).ShouldBe(Declared3);
        var sent = ProfileState.Unknown.After(Sent(2, 8), Day(3));
        sent.Declared(Day(4)).ShouldBe(sent);
    }

    [Fact]
    public void A_declaration_may_be_made_again_after_it_was_denied() =>
        Declared3.After(ExportedProfile.NotSent, Day(4)).Declared(Day(5)).ShouldBe(new(ProfileStage.Declared, null, null, Day(5), Day(4)));

    [Fact]
    public void The_order_of_a_students_lines_does_not_matter()
    {
        ExportedProfile[] lines = [ExportedProfile.NotSent, Sent(2, 3), Sent(4, 8), Sent(3, 16)];
        foreach (var order in new[] { lines, [.. lines.Reverse()], [lines[2], lines[0], lines[3], lines[1]] })
            order.Aggregate(ExportedProfile.Latest).ShouldBe(lines[2]);
    }

    /// <summary>A property, over every order of exports made up from a seed: a sending, once known, is never lost.</summary>
    [Fact]
    public void No_order_of_exports_loses_the_latest_sending()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var (state, latest) = (ProfileState.Unknown, (DateTimeOffset?)null);
            for (var step = 0; step < 8; step++)
            {
                var day = random.Next(1, 25);
                if (random.Next(3) == 0)
                    state = state.Declared(Day(day));
                var exported = random.Next(2) == 0 ? ExportedProfile.NotSent : Sent(day, random.Next(17));
                state = state.After(exported, Day(random.Next(1, 28)));
                if (exported.SentAt is { } sentAt && !(latest >= sentAt))
                    latest = sentAt;
                state.SentAt.ShouldBe(latest, $"seed {seed}");
                (state.Stage is ProfileStage.Sent or ProfileStage.Certifiable).ShouldBe(latest is not null, $"seed {seed}");
                (state.DeclaredAt is not null).ShouldBe(state.Stage == ProfileStage.Declared, $"seed {seed}");
            }
        }
    }

    [Theory]
    [InlineData("Resultats-Certif 3e-482913-2026-01-14-1030.csv", "2026-01-14T09:30Z")]
    [InlineData("Results-Certif-482913-2026-01-14-1030 (2).csv", "2026-01-14T09:30Z")]
    [InlineData("Resultats-Certif 3e-482913-2026-07-14-1030.csv", "2026-01-15T12:00Z")]
    [InlineData("Resultats-Certif 3e-482913-2026-13-44-9930.csv", "2026-01-15T12:00Z")]
    [InlineData("export.csv", "2026-01-15T12:00Z")]
    public void The_name_of_an_export_tells_when_it_was_made(string name, string expected) =>
        ExportTime.Of(name, At("2026-01-15T12:00Z")).ShouldBe(At(expected));

    [Theory]
    [InlineData("14/11/2025 10:42", "2025-11-14T09:42Z")]
    [InlineData("02/03/2019 00:04", "2019-03-01T23:04Z")]
    [InlineData("14/07/2025 10:42", "2025-07-14T08:42Z")]
    [InlineData("2019-03-01", "2019-02-28T23:00Z")]
    [InlineData("30/03/2025 02:30", "2025-03-30T01:30Z")]
    public void Pix_writes_Paris_time(string text, string expected) => ParisTime.Parse(text).ShouldBe(At(expected));

    [Theory]
    [InlineData("NA")]
    [InlineData("11/14/2025 10:42")]
    [InlineData("hier")]
    [InlineData("")]
    public void What_is_no_date_is_none(string text) => ParisTime.Parse(text).ShouldBeNull();

    private static DateTimeOffset Day(int day) => new(2026, 1, day, 12, 0, 0, TimeSpan.Zero);

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);

    private static ExportedProfile Sent(int day, int competences) => new(true, Day(day), competences >= 5, competences);
}
