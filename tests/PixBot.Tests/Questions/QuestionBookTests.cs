using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Testing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Questions;

public sealed class QuestionBookTests : IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 18, 8, 0, 0, TimeSpan.Zero));
    private readonly TestStore store;
    private readonly QuestionStore book;

    public QuestionBookTests()
    {
        store = TestStore.Create(clock);
        book = new(store.Table, clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_question_of_several_is_one_with_several_askers()
    {
        var first = await AskAsync("Où garer mon vélo ?", "lea");
        clock.Advance(TimeSpan.FromHours(1));
        foreach (var (text, asker) in new[] { ("OU GARER MON VELO", "tom"), ("où garer, mon vélo ?!", "zoe"), ("ou  garer mon vélo…", "lea"), ("Où garer mon ve\u0301lo ?", "max") })
            (await AskAsync(text, asker)).Id.ShouldBe(first.Id, text);

        var kept = (await book.ListAsync(SchoolId.OfTenant("tenant"), Token)).ShouldHaveSingleItem();
        (kept.Text, kept.FirstAt, kept.LastAt).ShouldBe(("Où garer mon vélo ?", first.FirstAt, clock.GetUtcNow()));
        (await book.AskersAsync(SchoolId.OfTenant("tenant"), first.Id, Token)).Select(asker => asker.AadObjectId).Order().ShouldBe(["lea", "max", "tom", "zoe"]);
    }

    [Theory]
    [InlineData("Où garer ma trottinette ?")]
    [InlineData("???")]
    [InlineData("😀")]
    [InlineData("日本語")]
    public async Task Other_questions_are_others(string text)
    {
        var first = await AskAsync("Où garer mon vélo ?", "lea");
        (await AskAsync(text, "lea")).Id.ShouldNotBe(first.Id);
        (await AskAsync("!!!", "lea")).Id.ShouldNotBe((await AskAsync(text, "lea")).Id);
    }

    [Fact]
    public async Task Of_answers_given_at_the_same_moment_one_stands_and_all_hear_which()
    {
        var question = await AskAsync("Où garer mon vélo ?", "lea");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => book.AnswerAsync(SchoolId.OfTenant("tenant"), question.Id, new GivenAnswer($"Réponse {i}", null, $"Référent {i}", clock.GetUtcNow()), Token), Token)));
        answers.Select(answered => answered!.Answer!.Text).Distinct().Count().ShouldBe(1);
        (await book.FindAsync(SchoolId.OfTenant("tenant"), question.Id, Token))!.Answer.ShouldBe(answers[0]!.Answer);
    }

    [Fact]
    public async Task A_question_of_another_school_and_one_that_nobody_asked_are_not_there()
    {
        var question = await AskAsync("Où garer mon vélo ?", "lea");
        (await book.FindAsync(SchoolId.OfTenant("other"), question.Id, Token)).ShouldBeNull();
        (await book.ListAsync(SchoolId.OfTenant("other"), Token)).ShouldBeEmpty();
        (await book.AskersAsync(SchoolId.OfTenant("other"), question.Id, Token)).ShouldBeEmpty();
        (await book.AnswerAsync(SchoolId.OfTenant("other"), question.Id, new GivenAnswer("x", null, "y", clock.GetUtcNow()), Token)).ShouldBeNull();
        (await book.FindAsync(SchoolId.OfTenant("tenant"), question.Id, Token))!.IsOpen.ShouldBeTrue();
    }

    public async ValueTask DisposeAsync() => await store.DisposeAsync();

    private Task<AskedQuestion> AskAsync(string text, string asker) => book.AskAsync(
        SchoolId.OfTenant("tenant"),
        text,
        new Asker(asker, asker, "3A", Language.French, new Address("tenant", new Uri("https://smba.example/emea/"), $"a:{asker}")),
        Token);
}
