using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.Features.Sessions.Convocations;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>The card that answers a topic: from the entry, or from the asker's own data.</summary>
internal sealed class Answerer(SchoolKnowledge knowledge, StatusCard status, ConvocationCard convocation, AnswerText answers)
{
    /// <param name="question">As it was typed, to pass on if the answer does not help; null where a button asked.</param>
    public Task<Reply> AnswerAsync(BotRequest request, string topic, Language language, string? question, CancellationToken cancellationToken) =>
        AnswerAsync(request, topic, language, question, beside: null, cancellationToken);

    /// <param name="beside">What stands under the answer; null for nothing.</param>
    public async Task<Reply> AnswerAsync(
        BotRequest request, string topic, Language language, string? question, AdaptiveElement? beside, CancellationToken cancellationToken)
    {
        var asked = topic;
        topic = await knowledge.PersonalTopicAsync(request.School, asked, cancellationToken) ?? asked;
        if (await knowledge.FindAsync(request.School, topic, language, cancellationToken) is not { } entry)
            return Replies.TooOld(request);
        var (body, actions) = topic switch
        {
            PersonalTopics.MyStatus => await status.PartsAsync(request, language, cancellationToken),
            PersonalTopics.MySession => await convocation.PartsAsync(request, language, cancellationToken),
            PersonalTopics.SessionNumber => await convocation.NumberPartsAsync(request, await answers.BodyAsync(request.School, entry, cancellationToken), language, cancellationToken),
            _ => (await answers.BodyAsync(request.School, entry, cancellationToken), Array.Empty<AdaptiveAction>()),
        };
        var card = Card.In(language, [Card.Title(AnswerText.Title(entry)), .. body, .. await AddedAsync(request, topic, language, asked, question, cancellationToken), beside])
            .With(actions)
            .With(RateAnswer.Buttons(topic, question, language));
        var summary = CardText.Line(entry.Question, SchoolEntry.MaximumQuestion);
        return topic is PersonalTopics.MySession or PersonalTopics.SessionNumber
            ? await convocation.ReplyAsync(request, card, summary, cancellationToken)
            : Reply.Card(card, summary);
    }

    /// <summary>What the school wrote about it stands under somebody's own data, and never in their place.</summary>
    private async Task<IReadOnlyList<AdaptiveElement>> AddedAsync(
        BotRequest request, string topic, Language language, string asked, string? question, CancellationToken cancellationToken)
    {
        if (!PersonalTopics.IsWholly(topic))
            return [];
        var added = new List<AdaptiveElement>();
        foreach (var entry in await knowledge.AdditionsAsync(request.School, topic, language, asked == topic ? null : asked, question, cancellationToken))
            added.Add(Card.Box(AdaptiveContainerStyle.Emphasis, await answers.BodyAsync(request.School, entry, cancellationToken)));
        return added;
    }
}
