using PixBot.Core.Features.Answers.Questions.Inbox;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Questions;

/// <summary>Which card a referent's chat gets, as questions come and are answered.</summary>
public sealed class InboxStepTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 18, 8, 0, 0, TimeSpan.Zero);
    private static readonly Address Chat = new("tenant", new Uri("https://smba.example/emea/"), "a:claire");

    [Fact]
    public void A_lone_question_comes_with_room_to_answer_it() =>
        InboxStep.Decide(Waiting("a"), [], group: null, Now).ShouldBeOfType<InboxStep.SendQuestion>().Question.Id.ShouldBe("a");

    [Fact]
    public void It_comes_once() => InboxStep.Decide(Waiting("a"), [Card("a")], group: null, Now).ShouldBeOfType<InboxStep.Nothing>();

    [Fact]
    public void More_than_one_come_as_a_group() =>
        InboxStep.Decide(Waiting("a", "b"), [Card("a")], group: null, Now).ShouldBeOfType<InboxStep.SendGroup>();

    [Fact]
    public void A_group_in_sight_is_updated_in_place() =>
        InboxStep.Decide(Waiting("a", "b"), [], Group("other", Now.AddMinutes(-5)), Now).ShouldBeOfType<InboxStep.UpdateGroup>();

    [Fact]
    public void What_is_new_after_a_while_is_a_new_card() =>
        InboxStep.Decide(Waiting("a", "b"), [], Group("other", Now.AddHours(-1)), Now).ShouldBeOfType<InboxStep.SendGroup>();

    [Fact]
    public void What_was_answered_since_is_no_news() =>
        InboxStep.Decide(Waiting("a"), [], Group("other", Now.AddHours(-1)) with { NewsAt = Now }, Now).ShouldBeOfType<InboxStep.UpdateGroup>();

    [Fact]
    public void A_group_that_says_what_it_would_say_again_stays() =>
        InboxStep.Decide(Waiting("a"), [], Group(Waiting("a").Fingerprint, Now.AddHours(-1)), Now).ShouldBeOfType<InboxStep.Nothing>();

    [Fact]
    public void A_group_of_nothing_ends()
    {
        InboxStep.Decide(Waiting(), [], Group("other", Now), Now).ShouldBeOfType<InboxStep.EndGroup>();
        InboxStep.Decide(Waiting(), [], group: null, Now).ShouldBeOfType<InboxStep.Nothing>();
    }

    private static WaitingQuestions Waiting(params string[] ids) =>
        new([.. ids.Select(id => new WaitingQuestion(new(id, id, Language.French, Now, Now, null) { Asked = 1 }, []))], ids.Length);

    private static ShownCard Card(string id) => new(id, "claire", Chat, "activity", Language.French, 1, 0);

    private static ShownGroup Group(string fingerprint, DateTimeOffset sentAt) => new(Chat, "activity", fingerprint, sentAt, sentAt);
}
