using PixBot.Core.Jobs;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

public abstract partial class WorkQueueContract
{
    [Fact]
    public async Task A_buried_message_is_a_dead_letter_with_its_reason()
    {
        await SendAsync("a");
        var taken = await TakeOneAsync(Short);

        (await Queue.DeadLetterAsync(taken, "The file is no CSV.", Token)).ShouldBeTrue();

        var letter = (await Queue.DeadLettersAsync(10, Token)).ShouldHaveSingleItem();
        letter.Message.ShouldBe(taken.Message);
        letter.Reason.ShouldBe("The file is no CSV.");
        await PassAsync(Short);
        (await TakeAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_was_taken_too_often_ends_among_the_dead_letters()
    {
        await SendAsync("poison");
        for (var attempt = 1; attempt <= WorkQueues.MaximumAttempts; attempt++)
        {
            (await TakeOneAsync(Short)).Attempt.ShouldBe(attempt);
            await PassAsync(Short);
        }

        (await TakeAsync()).ShouldBeEmpty();
        var letter = (await Queue.DeadLettersAsync(10, Token)).ShouldHaveSingleItem();
        letter.Message.Body.ShouldBe("poison");
        letter.Reason.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_dead_letter_that_is_revived_is_a_new_message()
    {
        await SendAsync("a");
        await TakeOneAsync(Short);
        await PassAsync(Short);
        await Queue.DeadLetterAsync(await TakeOneAsync(), "why", Token);
        var letter = (await Queue.DeadLettersAsync(10, Token)).ShouldHaveSingleItem();

        (await Queue.ReviveAsync(letter, Token)).ShouldBeTrue();

        (await Queue.DeadLettersAsync(10, Token)).ShouldBeEmpty();
        var taken = await TakeOneAsync();
        taken.Message.ShouldBe(letter.Message);
        taken.Attempt.ShouldBe(1);
    }

    [Fact]
    public async Task A_dead_letter_is_revived_once()
    {
        await SendAsync("a");
        await Queue.DeadLetterAsync(await TakeOneAsync(), "why", Token);
        var letter = (await Queue.DeadLettersAsync(10, Token)).ShouldHaveSingleItem();
        await Queue.ReviveAsync(letter, Token);

        (await Queue.ReviveAsync(letter, Token)).ShouldBeFalse();

        (await TakeAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_more_dead_letters_are_listed_than_were_asked_for()
    {
        for (var i = 0; i < 4; i++)
        {
            await SendAsync($"{i}");
            await Queue.DeadLetterAsync(await TakeOneAsync(), new string('r', 5_000), Token);
        }

        (await Queue.DeadLettersAsync(3, Token)).Count.ShouldBe(3);
        (await Queue.DeadLettersAsync(10, Token)).Select(letter => letter.Message.Body).Order().ShouldBe(["0", "1", "2", "3"]);
    }
}
