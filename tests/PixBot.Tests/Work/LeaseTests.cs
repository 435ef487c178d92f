using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Jobs;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Work;

public sealed class LeaseTests : IDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource<string> handling = new();
    private readonly List<string> renewals = [];
    private readonly List<string> faults = [];

    [Fact]
    public async Task A_claim_is_renewed_at_half_its_length_for_as_long_as_the_work_takes()
    {
        var lease = Lease(claim => claim + "'");
        var held = HoldAsync(lease);

        Pass(seconds: 50);
        handling.SetResult("done");
        Pass(seconds: 100);

        (await held).ShouldBe("done");
        renewals.ShouldBe(["claim at 15", "claim' at 30", "claim'' at 45"]);
        lease.Current.ShouldBe("claim'''");
        lease.IsLost.ShouldBeFalse();
    }

    [Fact]
    public async Task A_renewal_that_fails_is_logged_and_tried_again_while_the_work_goes_on()
    {
        var lease = Lease(claim => renewals.Count == 1 ? throw new IOException("Zoé Martin") : claim);
        var held = HoldAsync(lease);

        Pass(seconds: 35);
        handling.SetResult("done");

        (await held).ShouldBe("done");
        renewals.ShouldBe(["claim at 15", "claim at 30"]);
        faults.ShouldHaveSingleItem().ShouldStartWith("System.IO.IOException");
        faults[0].ShouldNotContain("Zoé");
    }

    [Fact]
    public async Task A_lost_claim_is_told_and_does_not_end_the_work()
    {
        var lease = Lease(_ => null);
        var held = HoldAsync(lease);

        Pass(seconds: 20);

        lease.IsLost.ShouldBeTrue();
        lease.Current.ShouldBe("claim");
        held.IsCompleted.ShouldBeFalse();
        handling.SetResult("done");
        (await held).ShouldBe("done");
    }

    [Fact]
    public async Task Work_that_its_worker_has_claimed_anew_goes_on_under_the_new_claim()
    {
        var lease = Lease(claim => claim == "claim" ? null : claim);
        var held = HoldAsync(lease);

        Pass(seconds: 20);
        lease.Current = "another";
        Pass(seconds: 20);
        handling.SetResult("done");
        await held;

        renewals.ShouldBe(["claim at 15", "another at 30"]);
        lease.IsLost.ShouldBeFalse();
    }

    [Fact]
    public async Task A_process_that_stops_renews_no_more_and_waits_for_the_work()
    {
        var held = HoldAsync(Lease(claim => claim));

        await stopping.CancelAsync();
        Pass(seconds: 100);

        renewals.ShouldBeEmpty();
        held.IsCompleted.ShouldBeFalse();
        handling.SetResult("done");
        (await held).ShouldBe("done");
    }

    [Fact]
    public async Task What_the_work_throws_reaches_whoever_waits_for_it()
    {
        var held = HoldAsync(Lease(claim => claim));

        handling.SetException(new FormatException());

        await Should.ThrowAsync<FormatException>(held);
    }

    public void Dispose() => stopping.Dispose();

    private Lease<string> Lease(Func<string, string?> renew)
    {
        var begun = clock.GetUtcNow();
        return new("claim", TimeSpan.FromSeconds(30), (claim, _) =>
        {
            renewals.Add($"{claim} at {(clock.GetUtcNow() - begun).TotalSeconds}");
            return Task.FromResult(renew(claim));
        });
    }

    private Task<string> HoldAsync(Lease<string> lease) => lease.HoldAsync(handling.Task, clock, faults.Add, stopping.Token);

    private void Pass(int seconds)
    {
        for (var i = 0; i < seconds; i++)
            clock.Advance(TimeSpan.FromSeconds(1));
    }
}
