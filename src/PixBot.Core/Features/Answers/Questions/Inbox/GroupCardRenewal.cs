using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Keeps the card of all that waits up to date in each referent's chat, and ends those that are past.</summary>
internal sealed class GroupCardRenewal(OpenQuestions open) : ICardRenewal
{
    public const string Subject = "questions-inbox";

    public string Prefix => Subject;

    public async Task<string> StateAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken) =>
        (await open.ReadAsync(schoolId, cancellationToken)).Fingerprint;

    public async Task<ICardRenewer> PrepareAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken) =>
        new Renewer(await open.ReadAsync(schoolId, cancellationToken));

    private sealed class Renewer(WaitingQuestions waiting) : ICardRenewer
    {
        public ValueTask<CardChange?> RenewAsync(DeliveredCard card, CancellationToken cancellationToken) => new(card switch
        {
            { IsOfFormerReferent: true } => GroupCard.Withdrawn(card),
            { Kind: ShownGroup.Past, Data: ShownGroup.AllAnswered } => Ended(card, QuestionTexts.AllAnswered),
            { Kind: ShownGroup.Past } => Ended(card, QuestionTexts.SeeBelow),
            _ when waiting.Total > 0 => Changed(card, GroupCard.Build(waiting, card.Language)),
            _ => null,
        });

        private static CardChange Ended(DeliveredCard card, Text text) => Changed(card, GroupCard.Ended(text, card.Language)) with { IsLast = true };

        private static CardChange Changed(DeliveredCard card, AdaptiveCards.AdaptiveCard content) =>
            new(card, new Message.Card(content, QuestionTexts.GroupTitle.In(card.Language)), OnlyInPlace: true);
    }
}
