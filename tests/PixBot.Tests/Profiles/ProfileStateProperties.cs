using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using Shouldly;

namespace PixBot.Tests.Profiles;

/// <summary>What holds of <see cref="ProfileState.After"/> whatever a school brings, in whatever order.</summary>
[Properties(Arbitrary = [typeof(ProfileStateProperties)], MaxTest = 500)]
public sealed class ProfileStateProperties
{
    [Property]
    public void The_order_of_what_is_brought_does_not_matter(Brought[] brought, int seed)
    {
        var inOrder = After(brought);
        var shuffled = (Brought[])[.. brought];
        new Random(seed).Shuffle(shuffled);
        After(shuffled).ShouldBe(inOrder with { AsOf = After(shuffled).AsOf });
    }

    [Property]
    public void A_sending_once_known_is_never_lost(Brought[] brought)
    {
        var state = ProfileState.Unknown;
        foreach (var one in brought)
        {
            var before = state.SentAt;
            state = state.After(one.Profile, one.AsOf);
            (before is null || state.SentAt >= before).ShouldBeTrue();
            if (state.SentAt is not null)
                state.Stage.ShouldBeOneOf(ProfileStage.Sent, ProfileStage.Certifiable);
        }
    }

    [Property]
    public void What_is_brought_twice_is_no_news(Brought[] brought)
    {
        var state = After(brought);
        foreach (var one in brought)
            state.After(one.Profile, one.AsOf).IsNewsAfter(state).ShouldBeFalse();
    }

    [Property]
    public void Whoever_declares_stays_so_until_something_later_is_brought(Brought[] brought, int day)
    {
        var declaredAt = Day(Math.Abs(day % 40));
        var declared = After(brought).Declared(declaredAt);
        foreach (var one in brought)
        {
            var after = declared.After(one.Profile, one.AsOf);
            if (declared.Stage == ProfileStage.Declared && !one.Profile.Sent && !one.Profile.Certifiable)
                (after.Stage == ProfileStage.Declared).ShouldBe(one.Profile.IsListing || one.AsOf <= declaredAt);
            (after.DeclaredAt is not null).ShouldBe(after.Stage == ProfileStage.Declared);
        }
    }

    /// <summary>Lines of exports and of « Élèves », each brought at a moment of its own, none of something still to come.</summary>
    public static Arbitrary<Brought[]> Files() => Gen.Choose(0, 30)
        .SelectMany(day => Gen.Choose(0, 3).SelectMany(kind => Gen.Choose(0, 16).Select(count => (day, kind, count))))
        .ListOf()
        .Select(drawn => drawn.DistinctBy(one => one.day).Select(one => one.kind switch
        {
            0 => new Brought(ExportedProfile.NotSent, Day(one.day + 1)),
            1 => new Brought(ExportedProfile.Listed(one.count >= 5), Day(one.day + 1)),
            _ => new Brought(new(true, Day(one.day), one.count >= 5, one.count) { Campaign = $"{one.kind}" }, Day(one.day + 1)),
        }).ToArray())
        .ToArbitrary();

    public sealed record Brought(ExportedProfile Profile, DateTimeOffset AsOf);

    private static ProfileState After(IEnumerable<Brought> brought) =>
        brought.Aggregate(ProfileState.Unknown, (state, one) => state.After(one.Profile, one.AsOf));

    private static DateTimeOffset Day(int day) => new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day);
}
