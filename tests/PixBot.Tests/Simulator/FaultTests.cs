using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Time.Testing;
using PixBot.Simulator.Faults;
using PixBot.Simulator.People;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

public sealed class FaultTests : SimulatorFixture
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero));

    protected override TimeProvider Clock => clock;

    private void Use(params IReadOnlyList<Fault> faults) => Simulator.Faults = new FaultPlan { Seed = 7, Faults = faults };

    [Fact]
    public async Task A_throttled_chat_may_not_be_sent_to_until_Retry_After_has_passed()
    {
        Use(new Fault { Kind = FaultKind.Throttle, Seconds = 3, TimesPerChat = 1 });

        var first = await SayAsync(Lea);
        first.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        first.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(3));

        clock.Advance(TimeSpan.FromSeconds(1));
        var early = await SayAsync(Lea);
        early.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        early.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        Simulator.Journal.Counts.Early.ShouldBe(1);

        clock.Advance(TimeSpan.FromSeconds(2));
        (await SayAsync(Lea)).StatusCode.ShouldBe(HttpStatusCode.Created);
        Simulator.Journal.Counts.Early.ShouldBe(1);
    }

    [Fact]
    public async Task Blocking_is_refused_in_both_of_Microsofts_shapes()
    {
        Use(
            new Fault { Kind = FaultKind.BlockedByUser, Person = Lea.Email },
            new Fault { Kind = FaultKind.MessageWritesBlocked, Person = Nora.AadObjectId.ToString() });

        (await CodeAsync(await SayAsync(Lea))).ShouldBe("ConversationBlockedByUser");
        var other = await SayAsync(Nora);
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var body = await JsonAsync(other);
        body["error"].ShouldBeNull();
        ((int?)body["errorCode"]).ShouldBe(209);
        System.Text.Json.Nodes.JsonNode.Parse((string)body["message"]!)!["subCode"]!.ToString().ShouldBe("MessageWritesBlocked");
    }

    [Theory]
    [InlineData(FaultKind.PreconditionFailed, 412)]
    [InlineData(FaultKind.InternalError, 500)]
    [InlineData(FaultKind.BadGateway, 502)]
    [InlineData(FaultKind.ServiceUnavailable, 503)]
    [InlineData(FaultKind.GatewayTimeout, 504)]
    [InlineData(FaultKind.NotInRoster, 403)]
    public async Task A_fault_answers_its_status_and_delivers_nothing(FaultKind kind, int status)
    {
        Use(new Fault { Kind = kind });

        ((int)(await SayAsync(Lea)).StatusCode).ShouldBe(status);
        Simulator.ChatOf(Lea).Messages.ShouldBeEmpty();
        (await SayAsync(Nora)).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task An_ambiguous_failure_delivers_and_says_that_it_did_not()
    {
        Use(new Fault { Kind = FaultKind.DeliveredBadGateway });

        (await SayAsync(Lea)).StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        Simulator.ChatOf(Lea).Messages.ShouldHaveSingleItem().WasDenied.ShouldBeTrue();
        Simulator.Journal.Since(0).ShouldHaveSingleItem().Delivered.ShouldBeTrue();
    }

    [Theory]
    [InlineData(FaultKind.DropBefore, 0)]
    [InlineData(FaultKind.DropAfter, 1)]
    public async Task A_dropped_connection_is_no_answer(FaultKind kind, int delivered)
    {
        Use(new Fault { Kind = kind });

        await Should.ThrowAsync<HttpRequestException>(() => SayAsync(Lea));
        Simulator.ChatOf(Lea).Messages.Count.ShouldBe(delivered);
    }

    [Fact]
    public async Task Latency_holds_the_answer_back()
    {
        Use(new Fault { Kind = FaultKind.Latency, Seconds = 2 });

        var sending = SayAsync(Lea);
        while (!sending.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            await PauseAsync();
        }

        (await sending).StatusCode.ShouldBe(HttpStatusCode.Created);
        Simulator.Journal.Since(0)[0].At.ShouldBeGreaterThanOrEqualTo(new DateTimeOffset(2026, 6, 15, 8, 0, 2, TimeSpan.Zero));
    }

    [Fact]
    public async Task The_same_seed_strikes_the_same_requests_at_the_rate_asked_for()
    {
        var first = await StruckAsync(7);
        var again = await StruckAsync(7);
        var other = await StruckAsync(8);

        again.ShouldBe(first);
        other.ShouldNotBe(first);
        first.Count(struck => struck).ShouldBeInRange(40, 80);
    }

    /// <summary>300 sends to 300 people, all at once.</summary>
    private async Task<bool[]> StruckAsync(int seed)
    {
        Simulator.Faults = new FaultPlan { Seed = seed, Faults = [new Fault { Kind = FaultKind.ServiceUnavailable, Rate = 0.2 }] };
        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => SayAsync(GeneratedPeople.Person(i))));
        return [.. answers.Select(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable)];
    }

    [Fact]
    public async Task Whoever_is_blocked_by_chance_stays_blocked()
    {
        Use(new Fault { Kind = FaultKind.BlockedByUser, Rate = 0.5 });
        for (var i = 0; i < 20; i++)
        {
            var first = await SayAsync(GeneratedPeople.Person(i));
            (await SayAsync(GeneratedPeople.Person(i))).StatusCode.ShouldBe(first.StatusCode);
        }
    }

    [Fact]
    public async Task Teams_limit_over_all_chats_counts_by_the_second()
    {
        Simulator.Faults = new FaultPlan { RequestsPerSecond = 2 };

        (await SayAsync(GeneratedPeople.Person(1))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await SayAsync(GeneratedPeople.Person(2))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await SayAsync(GeneratedPeople.Person(3))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        clock.Advance(TimeSpan.FromSeconds(1));
        (await SayAsync(GeneratedPeople.Person(3))).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("""{"faults":[{"kind":"throttle","rate":2}]}""")]
    [InlineData("""{"faults":[{"kind":"earthquake"}]}""")]
    [InlineData("""{"faulst":[]}""")]
    [InlineData("""{"requestsPerSecond":0}""")]
    [InlineData("not json")]
    [InlineData("null")]
    public async Task A_plan_that_makes_no_sense_is_refused(string plan)
    {
        using var body = new StringContent(plan, System.Text.Encoding.UTF8, "application/json");
        var response = await Connector.PostAsync(new Uri(Address, "/simulator/faults"), body, Stop);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ((string?)(await JsonAsync(response))["error"]).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_plan_is_switched_over_HTTP_and_told_back()
    {
        var plan = new { seed = 3, redeliver = true, faults = new[] { new { kind = "deliveredBadGateway", rate = 0.25, person = Lea.Email } } };

        (await Connector.PostAsJsonAsync(new Uri(Address, "/simulator/faults"), plan, Stop)).EnsureSuccessStatusCode();

        Simulator.Faults.Faults[0].Kind.ShouldBe(FaultKind.DeliveredBadGateway);
        var told = await JsonAsync(await Connector.GetAsync(new Uri(Address, "/simulator/faults"), Stop));
        ((double?)told["faults"]![0]!["rate"]).ShouldBe(0.25);
    }
}
