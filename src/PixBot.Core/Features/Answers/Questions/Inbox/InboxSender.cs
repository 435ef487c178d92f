using Microsoft.Extensions.Options;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Shows one referent what waits: sends what is new, and notes which cards are to be changed.</summary>
internal sealed class InboxSender(InboxCards shown, AnswerStore answers, QuestionCard card, IContacts contacts, IMessenger messenger, IOptions<PixBotOptions> options, TimeProvider clock)
{
    /// <returns>What became of a new message; null where none was sent.</returns>
    public async Task<SendOutcome?> ShowAsync(SchoolId schoolId, Contact referent, WaitingQuestions waiting, InboxChanges changes, CancellationToken cancellationToken)
    {
        var cards = (await shown.QuestionsAsync(schoolId, cancellationToken)).Where(one => one.Account == referent.AadObjectId).ToList();
        var group = await shown.FindGroupAsync(schoolId, referent, cancellationToken);
        switch (InboxStep.Decide(waiting, cards, group is null ? null : ShownGroup.Of(group), clock.GetUtcNow()))
        {
            case InboxStep.SendQuestion one:
                return await SendAsync(schoolId, referent, one.Question, cancellationToken);
            case InboxStep.SendGroup:
                return await SendAsync(schoolId, referent, waiting, group, changes, cancellationToken);
            case InboxStep.UpdateGroup:
                changes.Add(group! with { Data = ShownGroup.DataOf(waiting), Language = LanguageOf(referent) });
                return null;
            case InboxStep.EndGroup:
                changes.Add(group! with { Kind = ShownGroup.Past, Data = ShownGroup.AllAnswered, Language = LanguageOf(referent) });
                return null;
            default:
                return null;
        }
    }

    private async Task<SendOutcome> SendAsync(SchoolId schoolId, Contact referent, AskedQuestion question, CancellationToken cancellationToken)
    {
        var language = LanguageOf(referent);
        var given = await answers.ListAsync(schoolId, question.Id, cancellationToken);
        var message = new Message.Card(await card.BuildAsync(schoolId, question, language, cancellationToken), AnswerTexts.QuestionTitle.In(language));
        var outcome = await messenger.SendAsync(referent.Address, message, cancellationToken);
        if (outcome is SendOutcome.Sent { ActivityId: { } activity })
            await shown.KeepAsync(schoolId, referent, question, given.Count, message, activity, cancellationToken);
        return await NotedAsync(schoolId, referent, outcome, cancellationToken);
    }

    private async Task<SendOutcome> SendAsync(
        SchoolId schoolId, Contact referent, WaitingQuestions waiting, DeliveredCard? before, InboxChanges changes, CancellationToken cancellationToken)
    {
        var language = LanguageOf(referent);
        var message = new Message.Card(GroupCard.Build(waiting, language), QuestionTexts.GroupTitle.In(language));
        var outcome = await messenger.SendAsync(referent.Address, message, cancellationToken);
        if (outcome is not SendOutcome.Sent sent)
            return await NotedAsync(schoolId, referent, outcome, cancellationToken);
        if (before is not null)
            changes.Add(before with { Kind = ShownGroup.Past, Data = "", Language = language });
        if (sent.ActivityId is { } activity)
            await shown.KeepGroupAsync(schoolId, referent, waiting, message, activity, cancellationToken);
        return outcome;
    }

    private async Task<SendOutcome> NotedAsync(SchoolId schoolId, Contact referent, SendOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is SendOutcome.Unreachable { Reason: var reason })
            await contacts.MarkUnreachableAsync(schoolId, referent.AadObjectId, reason, cancellationToken);
        return outcome;
    }

    private Language LanguageOf(Contact referent) => referent.Language ?? options.Value.School.DefaultLanguage;
}
