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

    private static SchoolId TheSchool => SchoolId.OfTenant("tenant");

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
        var asker = (await book.AskersAsync(TheSchool, question.Id, Token)).ShouldHaveSingleItem();
        var answers = new AnswerStore(store.Table, book);
        var given = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => answers.GiveAsync(
                TheSchool, question, new GivenAnswer($"Réponse {i}", null, $"Référent {i}", clock.GetUtcNow()) { Id = $"a{i}" }, new([asker], "lea 1"), isOneMore: false, Token),
            Token)));
        given.Count(one => one.To.Count == 1).ShouldBe(1);
        var standing = Array.FindIndex(given, one => one.To.Count == 1);
        asker = (await book.AskersAsync(TheSchool, question.Id, Token)).ShouldHaveSingleItem();
        asker.Answers.ShouldBe([$"a{standing}"]);
        (await answers.OfAsync(TheSchool, question, asker, Token))!.Text.ShouldBe($"Réponse {standing}");
        (await answers.ListAsync(TheSchool, question.Id, Token)).ShouldHaveSingleItem();
        (await book.FindAsync(TheSchool, question.Id, Token))!.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_asks_while_others_are_answered_still_waits()
    {
        var question = await AskAsync("Où garer mon vélo ?", "lea");
        var lea = (await book.AskersAsync(TheSchool, question.Id, Token)).ShouldHaveSingleItem();
        await AskAsync("Où garer mon vélo ?", "tom");
        await new AnswerStore(store.Table, book).GiveAsync(
            TheSchool, question, new GivenAnswer("Là.", null, "Claire", clock.GetUtcNow()) { Id = "a" }, new([lea], "lea 1"), isOneMore: false, Token);
        var kept = (await book.FindAsync(TheSchool, question.Id, Token))!;
        kept.IsOpen.ShouldBeTrue();
        (await book.WaitingAsync(TheSchool, kept, Token)).ShouldHaveSingleItem().AadObjectId.ShouldBe("tom");
    }

    [Fact]
    public async Task Of_many_questions_at_the_same_moment_no_more_than_are_allowed_wait()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(
            () => book.TryAskAsync(TheSchool, $"Question inventée {i}", Asker("gus"), 5, Token), Token)));
        asked.Count(question => question is not null).ShouldBeLessThanOrEqualTo(5);
        (await book.ListAsync(TheSchool, Token)).Count(question => question.IsOpen).ShouldBeLessThanOrEqualTo(5);
        (await book.TryAskAsync(TheSchool, "Question d’un autre", Asker("lea"), 5, Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_answered_makes_room_for_the_next_question()
    {
        var first = (await book.TryAskAsync(TheSchool, "Une", Asker("lea"), 1, Token))!;
        (await book.TryAskAsync(TheSchool, "Deux", Asker("lea"), 1, Token)).ShouldBeNull();
        (await book.TryAskAsync(TheSchool, "une !", Asker("lea"), 1, Token)).ShouldNotBeNull();
        var lea = (await book.AskersAsync(TheSchool, first.Id, Token)).ShouldHaveSingleItem();
        await new AnswerStore(store.Table, book).GiveAsync(
            TheSchool, first, new GivenAnswer("Là.", null, "Claire", clock.GetUtcNow()) { Id = "a" }, new([lea], "lea 1"), isOneMore: false, Token);
        (await book.TryAskAsync(TheSchool, "Deux", Asker("lea"), 1, Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_an_earlier_version_answered_to_all_is_theirs_and_nobody_elses()
    {
        const string Question = """{"Id":"ID","Text":"Où garer mon vélo ?","Language":0,"FirstAt":"2026-05-01T08:00:00+00:00","LastAt":"2026-05-01T08:00:00+00:00","Answer":{"Text":"Au garage.","Topic":null,"ByName":"Claire","At":"2026-05-02T08:00:00+00:00","IsForBase":true,"IsClosing":false},"IsOpen":false}""";
        const string Lea = """{"AadObjectId":"lea","Name":"Léa","Class":"3A","Language":0,"Chat":{"TenantId":"tenant","ServiceUrl":"https://smba.example/emea/","ConversationId":"a:lea"}}""";
        var id = QuestionRows.IdOf("Où garer mon vélo ?");
        await store.Table.PutAsync(new Row(QuestionRows.Questions(TheSchool), id, RowValues.Of(("Question", Question.Replace("ID", id, StringComparison.Ordinal)))), Token);
        await store.Table.PutAsync(new Row(QuestionRows.Askers(TheSchool, id), "lea", RowValues.Of(("Asker", Lea))), Token);
        await store.Table.PutAsync(new Row(QuestionRows.AskedBy(TheSchool, "lea"), id, RowValues.Empty), Token);
        var answers = new AnswerStore(store.Table, book);
        var before = (await book.FindAsync(TheSchool, id, Token))!;
        before.IsOpen.ShouldBeFalse();
        (await answers.OfAsync(TheSchool, before, (await book.AskerAsync(TheSchool, id, "lea", Token))!, Token))!.Text.ShouldBe("Au garage.");
        var after = await AskAsync("Où garer mon vélo ?", "tom");
        after.IsOpen.ShouldBeTrue();
        (await answers.OfAsync(TheSchool, after, (await book.AskerAsync(TheSchool, id, "tom", Token))!, Token)).ShouldBeNull();
        (await book.WaitingAsync(TheSchool, after, Token)).ShouldHaveSingleItem().AadObjectId.ShouldBe("tom");
    }

    [Fact]
    public async Task A_question_of_another_school_and_one_that_nobody_asked_are_not_there()
    {
        var question = await AskAsync("Où garer mon vélo ?", "lea");
        (await book.FindAsync(SchoolId.OfTenant("other"), question.Id, Token)).ShouldBeNull();
        (await book.ListAsync(SchoolId.OfTenant("other"), Token)).ShouldBeEmpty();
        (await book.AskersAsync(SchoolId.OfTenant("other"), question.Id, Token)).ShouldBeEmpty();
        (await book.AskerAsync(SchoolId.OfTenant("other"), question.Id, "lea", Token)).ShouldBeNull();
        (await book.FindAsync(SchoolId.OfTenant("tenant"), question.Id, Token))!.IsOpen.ShouldBeTrue();
    }

    public async ValueTask DisposeAsync() => await store.DisposeAsync();

    private Task<AskedQuestion> AskAsync(string text, string asker) => book.AskAsync(
        SchoolId.OfTenant("tenant"),
        text,
        Asker(asker),
        Token);

    private static Asker Asker(string name) =>
        new(name, name, "3A", Language.French, new Address("tenant", new Uri("https://smba.example/emea/"), $"a:{name}"));
}
