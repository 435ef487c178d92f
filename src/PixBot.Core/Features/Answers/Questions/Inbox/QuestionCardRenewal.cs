using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>
/// Puts what was answered, and by whom, in the place of every card that still asks. A form that a referent has just opened is
/// left to them: an update would take away what they type, and sending it says who was faster.
/// </summary>
internal sealed class QuestionCardRenewal(QuestionStore questions, AnswerStore answers, AnsweredCard answered, TimeProvider clock) : ICardRenewal
{
    public const string SubjectPrefix = "question-";

    public string Prefix => SubjectPrefix;

    public async Task<string> StateAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken)
    {
        var given = await answers.ListAsync(schoolId, ShownCard.QuestionIdOf(subject), cancellationToken);
        return given.Count == 0 ? "open" : $"a{given.Count}-{given[^1].Id}";
    }

    public async Task<ICardRenewer> PrepareAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken)
    {
        var id = ShownCard.QuestionIdOf(subject);
        var question = await questions.FindAsync(schoolId, id, cancellationToken);
        var given = await answers.ListAsync(schoolId, id, cancellationToken);
        return new Renewer(async (card, token) =>
        {
            if (card.IsOfFormerReferent)
                return GroupCard.Withdrawn(card);
            var shown = ShownCard.Of(subject, card);
            if (question is null || given.Count <= shown.Answers || shown.IsBeingTyped(clock.GetUtcNow()))
                return null;
            var content = await answered.BuildAsync(schoolId, question, given[^1], card.Language, token);
            return new CardChange(card, new Message.Card(content, AnswerTexts.QuestionTitle.In(card.Language)), OnlyInPlace: true) { IsLast = true };
        });
    }

    private sealed class Renewer(Func<DeliveredCard, CancellationToken, ValueTask<CardChange?>> renew) : ICardRenewer
    {
        public ValueTask<CardChange?> RenewAsync(DeliveredCard card, CancellationToken cancellationToken) => renew(card, cancellationToken);
    }
}
