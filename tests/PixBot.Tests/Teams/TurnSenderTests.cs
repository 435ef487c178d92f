using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Messaging;
using PixBot.Teams.Turns;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class TurnSenderTests
{
    private static readonly Address Chat = new("tenant", new Uri("https://smba.trafficmanager.net/emea/"), "a:1");
    private static readonly SendOutcome Sent = new SendOutcome.Sent("1");

    private readonly FakeTimeProvider clock = new();

    [Fact]
    public async Task A_throttled_reply_is_sent_once_Teams_allows_it()
    {
        var messenger = new ScriptedMessenger(new SendOutcome.Throttled(TimeSpan.FromSeconds(2)), Sent);

        var sending = SendAsync(messenger);
        clock.Advance(TimeSpan.FromSeconds(1));
        messenger.Attempts.ShouldBe(1);
        clock.Advance(TimeSpan.FromSeconds(1));

        (await sending).ShouldBe(Sent);
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_while_the_person_waits()
    {
        var messenger = new ScriptedMessenger(new SendOutcome.Busy("412"), new SendOutcome.Busy("412"), Sent);

        var sending = SendAsync(messenger);
        clock.Advance(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(2));

        (await sending).ShouldBe(Sent);
    }

    [Fact]
    public async Task Whoever_waits_too_long_is_not_kept_waiting()
    {
        var throttled = new SendOutcome.Throttled(TimeSpan.FromSeconds(60));

        (await SendAsync(new ScriptedMessenger(throttled, Sent))).ShouldBe(throttled);
    }

    [Fact]
    public async Task A_refusal_is_final()
    {
        var refused = new SendOutcome.Refused("400");

        (await SendAsync(new ScriptedMessenger(refused, Sent))).ShouldBe(refused);
    }

    private Task<SendOutcome> SendAsync(ScriptedMessenger messenger) =>
        new TurnSender(messenger, clock).SendAsync(Chat, new Message.Text("ok"), TestContext.Current.CancellationToken);

    private sealed class ScriptedMessenger(params SendOutcome[] outcomes) : IMessenger
    {
        public int Attempts { get; private set; }

        public Task<SendOutcome> SendAsync(Address to, Message message, CancellationToken cancellationToken) => Task.FromResult(outcomes[Attempts++]);

        public Task<SendOutcome> UpdateAsync(Address to, string activityId, Message message, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<SendOutcome> DeleteAsync(Address to, string activityId, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
