using Microsoft.Extensions.Options;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Shows one referent what waits.</summary>
internal sealed class InboxSender(
    ShownCards shown, AnswerStore answers, QuestionCard card, IContacts contacts, IMessenger messenger, IOptions<PixBotOptions> options, TimeProvider clock)
{
    public async Task<IReadOnlyList<SendOutcome>> ShowAsync(
        SchoolId schoolId, Contact referent, WaitingQuestions waiting, CancellationToken cancellationToken)
    {
        var cards = (await shown.ListAsync(schoolId, cancellationToken)).Where(one => one.Account == referent.AadObjectId).ToList();
        var group = await shown.FindGroupAsync(schoolId, referent.AadObjectId, cancellationToken);
        return InboxStep.Decide(waiting, cards, group, clock.GetUtcNow()) switch
        {
            InboxStep.SendQuestion one => [await SendAsync(schoolId, referent, one.Question, cancellationToken)],
            InboxStep.SendGroup => await SendAsync(schoolId, referent, waiting, group, cancellationToken),
            InboxStep.UpdateGroup => [await UpdateAsync(schoolId, referent, waiting, group!, cancellationToken)],
            InboxStep.EndGroup => [await EndAsync(schoolId, referent, group!, QuestionTexts.AllAnswered, cancellationToken)],
            _ => [],
        };
    }

    private async Task<SendOutcome> SendAsync(SchoolId schoolId, Contact referent, AskedQuestion question, CancellationToken cancellationToken)
    {
        var language = LanguageOf(referent);
        var content = await card.BuildAsync(schoolId, question, language, cancellationToken);
        var outcome = await messenger.SendAsync(
            referent.Address, new Message.Card(content, AnswerTexts.QuestionTitle.In(language)), cancellationToken);
        if (outcome is SendOutcome.Sent { ActivityId: { } activity })
        {
            var given = await answers.ListAsync(schoolId, question.Id, cancellationToken);
            await shown.KeepAsync(
                schoolId, new(question.Id, referent.AadObjectId, referent.Address, activity, language, question.Asked, given.Count), cancellationToken);
        }

        return await NotedAsync(schoolId, referent, outcome, cancellationToken);
    }

    private async Task<IReadOnlyList<SendOutcome>> SendAsync(
        SchoolId schoolId, Contact referent, WaitingQuestions waiting, ShownGroup? before, CancellationToken cancellationToken)
    {
        var outcome = await messenger.SendAsync(referent.Address, Group(waiting, LanguageOf(referent)), cancellationToken);
        if (outcome is not SendOutcome.Sent sent)
            return [await NotedAsync(schoolId, referent, outcome, cancellationToken)];
        if (before is not null)
            await EndAsync(schoolId, referent, before, QuestionTexts.SeeBelow, cancellationToken);
        if (sent.ActivityId is { } activity)
            await KeepAsync(schoolId, referent, waiting, new(referent.Address, activity, "", default, clock.GetUtcNow()), cancellationToken);
        return [outcome];
    }

    private async Task<SendOutcome> UpdateAsync(
        SchoolId schoolId, Contact referent, WaitingQuestions waiting, ShownGroup group, CancellationToken cancellationToken)
    {
        var outcome = await messenger.UpdateAsync(group.Chat, group.ActivityId, Group(waiting, LanguageOf(referent)), cancellationToken);
        if (outcome is SendOutcome.Sent)
            await KeepAsync(schoolId, referent, waiting, group, cancellationToken);
        else if (outcome.WaitBeforeRetry(TimeSpan.Zero) is null)
            await shown.DropGroupAsync(schoolId, referent.AadObjectId, cancellationToken);
        return outcome;
    }

    private async Task<SendOutcome> EndAsync(SchoolId schoolId, Contact referent, ShownGroup group, Text text, CancellationToken cancellationToken)
    {
        var language = LanguageOf(referent);
        var message = new Message.Card(GroupCard.Ended(text, language), QuestionTexts.GroupTitle.In(language));
        var outcome = await messenger.UpdateAsync(group.Chat, group.ActivityId, message, cancellationToken);
        if (outcome.WaitBeforeRetry(TimeSpan.Zero) is null)
            await shown.DropGroupAsync(schoolId, referent.AadObjectId, cancellationToken);
        return outcome;
    }

    private Task KeepAsync(SchoolId schoolId, Contact referent, WaitingQuestions waiting, ShownGroup group, CancellationToken cancellationToken) =>
        shown.KeepAsync(schoolId, referent.AadObjectId, group with { Fingerprint = waiting.Fingerprint, NewsAt = waiting.LastAt }, cancellationToken);

    private async Task<SendOutcome> NotedAsync(SchoolId schoolId, Contact referent, SendOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is SendOutcome.Unreachable { Reason: var reason })
            await contacts.MarkUnreachableAsync(schoolId, referent.AadObjectId, reason, cancellationToken);
        return outcome;
    }

    private static Message.Card Group(WaitingQuestions waiting, Language language) =>
        new(GroupCard.Build(waiting, language), QuestionTexts.GroupTitle.In(language));

    private Language LanguageOf(Contact referent) => referent.Language ?? options.Value.School.DefaultLanguage;
}
