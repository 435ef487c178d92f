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
        if (await ComposeAsync(request, topic, language, question, cancellationToken) is not { } answer)
            return Replies.TooOld(request);
        var card = Card.In(language, [.. answer.Body, beside])
            .With(answer.Actions)
            .With(RateAnswer.Buttons(answer.Topic, question, language));
        return await ReplyAsync(request, answer, card, replaces: false, cancellationToken);
    }

    /// <summary>What the answer says to whoever asks; null where nothing answers the topic any more.</summary>
    public async Task<ComposedAnswer?> ComposeAsync(
        BotRequest request, string topic, Language language, string? question, CancellationToken cancellationToken)
    {
        var asked = topic;
        topic = await knowledge.PersonalTopicAsync(request.School, asked, cancellationToken) ?? asked;
        if (await knowledge.FindAsync(request.School, topic, language, cancellationToken) is not { } entry)
            return null;
        var (body, actions) = topic switch
        {
            PersonalTopics.MyStatus => await status.PartsAsync(request, language, cancellationToken),
            PersonalTopics.MySession => await convocation.PartsAsync(request, language, cancellationToken),
            PersonalTopics.SessionNumber => await convocation.NumberPartsAsync(request, await answers.BodyAsync(request.School, entry, cancellationToken), language, cancellationToken),
            _ => (await answers.BodyAsync(request.School, entry, cancellationToken), Array.Empty<AdaptiveAction>()),
        };
        return new(
            topic,
            [Card.Title(AnswerText.Title(entry)), .. body, .. await AddedAsync(request, topic, language, asked, question, cancellationToken)],
            actions,
            CardText.Line(entry.Question, SchoolEntry.MaximumQuestion));
    }

    /// <summary>A card with this answer on it; one that holds number and code is found again when they change.</summary>
    public async Task<Reply> ReplyAsync(
        BotRequest request, ComposedAnswer answer, AdaptiveCard card, bool replaces, CancellationToken cancellationToken)
    {
        if (answer.Topic is PersonalTopics.MySession or PersonalTopics.SessionNumber
            && await convocation.FoundAgainAsync(request, card, answer.Summary, cancellationToken) is { } kept)
        {
            return kept;
        }

        return replaces ? Reply.Replace(card, answer.Summary) : Reply.Card(card, answer.Summary);
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

/// <param name="Topic">What it answers, which is somebody's own data where the topic asked for is about those.</param>
/// <param name="Actions">What the asker can do there and then, beside saying whether it helped.</param>
internal sealed record ComposedAnswer(
    string Topic, IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions, string Summary);
