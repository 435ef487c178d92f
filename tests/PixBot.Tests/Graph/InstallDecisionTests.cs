using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Features.People.Installation;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Graph;

public sealed class InstallDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 18, 8, 0, 0, TimeSpan.Zero);
    private static readonly InstallDecision Decision = new(Now, Jitter: 0.5);
    private static readonly InstallPerson Ana = new("ana", "ana@ecole.example");

    [Fact]
    public void A_time_that_the_service_gave_costs_no_attempt()
    {
        var waiting = Enumerable.Range(0, 50).Aggregate(Ana, (person, _) => Decision.After(person, new Resolution.Later(TimeSpan.FromSeconds(7))));

        waiting.ShouldBe(Ana with { NotBefore = Now.AddSeconds(7) });
        waiting.IsDue(Now.AddSeconds(7).AddTicks(-1)).ShouldBeFalse();
        waiting.IsDue(Now.AddSeconds(7)).ShouldBeTrue();
    }

    [Fact]
    public void Without_a_time_attempts_are_counted_and_begin_anew_at_the_next_stage()
    {
        var busy = Decision.After(Decision.After(Ana, new Resolution.Later(null)), new Resolution.Later(null));

        busy.ShouldBe(Ana with { Attempts = 2, NotBefore = Now.AddSeconds(4) });
        Decision.After(busy, new Resolution.Found("oid")).ShouldBe(Ana with { Stage = InstallStage.Install, ObjectId = "oid" });
    }

    [Fact]
    public void Who_has_the_app_is_not_given_up_for_want_of_a_chat()
    {
        var installed = Ana with { Stage = InstallStage.ReadChat, Attempts = InstallPerson.MaximumAttempts - 1 };

        Decision.After(installed, new StepAnswer.Later(null)).Stage.ShouldBe(InstallStage.Open);
        Decision.After(installed with { Stage = InstallStage.Install }, new StepAnswer.Later(null)).Stage.ShouldBe(InstallStage.Failed);
        Decision.After(installed with { Stage = InstallStage.Open }, new SendOutcome.Busy("")).Stage.ShouldBe(InstallStage.Installed);
    }

    [Fact]
    public void An_app_that_the_administrator_disabled_is_a_matter_of_policy() => Decision
        .After(Ana, new SendOutcome.Unreachable(UnreachableReason.DisabledByAdmin)).Stage.ShouldBe(InstallStage.BlockedByPolicy);

    [Fact]
    public void A_step_waits_until_it_is_full_but_not_for_long()
    {
        InstallAudience.Next(Waiting(20, 0), Now).ShouldBe(Now);
        InstallAudience.Next(Waiting(19, 0).Append(At(3)), Now).ShouldBe(Now.AddSeconds(3));
        InstallAudience.Next(Waiting(19, 0).Append(At(60)), Now).ShouldBe(Now.AddSeconds(5));
        InstallAudience.Next(Waiting(3, 40), Now).ShouldBe(Now.AddSeconds(40), "all who are left");
        InstallAudience.Next([Ana.At(InstallStage.Reached)], Now).ShouldBeNull();
    }

    private static IEnumerable<InstallPerson> Waiting(int count, int seconds) => Enumerable.Range(0, count).Select(_ => At(seconds));

    private static InstallPerson At(int seconds) => Ana with { NotBefore = Now.AddSeconds(seconds) };
}
