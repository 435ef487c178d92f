using PixBot.Core.Jobs;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

public abstract partial class WorkQueueContract
{
    [Fact]
    public async Task Nothing_sent_is_nothing_taken() => (await TakeAsync()).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("{\"name\":\"élève 👩‍🏫\",\"tag\":\"<b>&amp;\"}")]
    [InlineData("a\0b\u0001\r\n\t\uffff")]
    public async Task A_message_is_taken_as_it_was_sent(string body)
    {
        await Queue.SendAsync(new("kind.of-work", body), TimeSpan.Zero, Token);

        var taken = await TakeOneAsync();
        taken.Message.ShouldBe(new("kind.of-work", body));
        taken.Attempt.ShouldBe(1);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('é')]
    [InlineData('"')]
    public async Task The_longest_message_fits(char character)
    {
        var body = new string(character, WorkLimits.BodyLength);
        await SendAsync(body);

        (await TakeOneAsync()).Message.Body.ShouldBe(body);
    }

    [Fact]
    public async Task What_does_not_fit_is_refused()
    {
        await SendAsync(new('x', WorkLimits.BodyLength + 1)).ShouldThrowAsync<ArgumentException>();
        await SendAsync(new('\u20ac', WorkLimits.BodyLength)).ShouldThrowAsync<ArgumentException>();
        await Queue.SendAsync(new("", "x"), TimeSpan.Zero, Token).ShouldThrowAsync<ArgumentException>();
        await Queue.SendAsync(new("two\nlines", "x"), TimeSpan.Zero, Token).ShouldThrowAsync<ArgumentException>();
        await SendAsync("x", TimeSpan.FromDays(8)).ShouldThrowAsync<ArgumentException>();
        await SendAsync("x", TimeSpan.FromSeconds(-1)).ShouldThrowAsync<ArgumentException>();
        await TakeAsync(0).ShouldThrowAsync<ArgumentException>();
        await TakeAsync(33).ShouldThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task A_message_that_is_taken_is_invisible_to_others()
    {
        await SendAsync("a");
        await TakeOneAsync();

        (await TakeAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_is_done_never_comes_back()
    {
        await SendAsync("a");
        var taken = await TakeOneAsync(Short);

        (await Queue.CompleteAsync(taken, Token)).ShouldBeTrue();

        await PassAsync(Short);
        (await TakeAsync()).ShouldBeEmpty();
        (await Queue.CompleteAsync(taken, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_message_comes_back_when_its_worker_died()
    {
        await SendAsync("a");
        await TakeOneAsync(Short);

        await PassAsync(Short);

        var again = await TakeOneAsync();
        again.Message.Body.ShouldBe("a");
        again.Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task Who_lost_a_message_can_neither_complete_nor_extend_nor_bury_it()
    {
        await SendAsync("a");
        var lost = await TakeOneAsync(Short);
        await PassAsync(Short);
        var held = await TakeOneAsync();

        (await Queue.CompleteAsync(lost, Token)).ShouldBeFalse();
        (await Queue.ExtendAsync(lost, Long, Token)).ShouldBeNull();
        (await Queue.DeadLetterAsync(lost, "no", Token)).ShouldBeFalse();

        (await Queue.DeadLettersAsync(10, Token)).ShouldBeEmpty();
        (await Queue.CompleteAsync(held, Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_extended_message_stays_invisible_and_its_new_receipt_is_the_one_that_counts()
    {
        await SendAsync("a");
        var taken = await TakeOneAsync(Short);

        var extended = (await Queue.ExtendAsync(taken, Long, Token)).ShouldNotBeNull();

        await PassAsync(Short);
        (await TakeAsync()).ShouldBeEmpty();
        extended.ShouldBe(taken with { Receipt = extended.Receipt });
        (await Queue.CompleteAsync(taken, Token)).ShouldBeFalse();
        (await Queue.CompleteAsync(extended, Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_delayed_message_is_not_taken_before_its_time()
    {
        // Time enough for a slow machine to take the other one first.
        var delay = 3 * Short;
        await SendAsync("later", delay);
        await SendAsync("now");

        (await TakeAsync()).ShouldHaveSingleItem().Message.Body.ShouldBe("now");
        await PassAsync(delay);
        (await TakeAsync()).ShouldHaveSingleItem().Message.Body.ShouldBe("later");
    }

    [Fact]
    public async Task No_more_are_taken_than_were_asked_for()
    {
        for (var i = 0; i < 5; i++)
            await SendAsync($"{i}");

        (await TakeAsync(3)).Count.ShouldBe(3);
        (await TakeAsync(3)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Workers_who_take_at_once_never_hold_the_same_message_and_leave_none()
    {
        var sent = Enumerable.Range(0, 300).Select(i => $"{i:d3}").ToList();
        await Task.WhenAll(sent.Select(body => SendAsync(body)));

        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DrainAsync()));

        taken.SelectMany(bodies => bodies).Order().ShouldBe(sent);
    }

    private async Task<List<string>> DrainAsync()
    {
        var bodies = new List<string>();
        while (await TakeAsync(10) is { Count: > 0 } messages)
        {
            bodies.AddRange(messages.Select(message => message.Message.Body));
            foreach (var message in messages)
                (await Queue.CompleteAsync(message, Token)).ShouldBeTrue();
        }

        return bodies;
    }
}
