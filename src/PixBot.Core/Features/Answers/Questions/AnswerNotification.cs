using System.Text.Json;
using AdaptiveCards;
using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Brings the answer to whom it is for, each in their own chat.</summary>
internal sealed class AnswerNotification(QuestionStore questions, AnswerStore answers, AnswerToAsker toAsker, OutgoingText outgoing, Broadcaster broadcaster)
    : CardBroadcast<QuestionParameters>(Name)
{
    public const string Name = "answer";

    public Task StartAsync(BotRequest request, AskedQuestion question, GivenAnswer answer, CancellationToken cancellationToken) =>
        broadcaster.StartAsync(
            new Broadcast(
                new(request.School, $"answer-{answer.Id}"),
                Name,
                request.Turn.Sender.AadObjectId,
                JsonSerializer.Serialize(new QuestionParameters(question.Id, answer.Id))),
            cancellationToken);

    protected override string Title(QuestionParameters parameters, Language language) => AnswerTexts.AnswerTitle.In(language);

    protected override async Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, QuestionParameters parameters, CancellationToken cancellationToken) =>
        [.. (await questions.AskersAsync(schoolId, parameters.QuestionId, cancellationToken))
            .Where(asker => parameters.AnswerId is { } id ? asker.Answers.Contains(id) : asker.At is null)
            .Select(asker => new Recipient(asker.AadObjectId, asker.Language, new Reach.Reachable(asker.AadObjectId, asker.Chat)))];

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, QuestionParameters parameters, CancellationToken cancellationToken)
    {
        var cards = new Dictionary<Language, AdaptiveCard>();
        var question = await questions.FindAsync(key.School, parameters.QuestionId, cancellationToken);
        var answer = parameters.AnswerId is { } id ? await answers.FindAsync(key.School, parameters.QuestionId, id, cancellationToken) : question?.Answer;
        if (question is null || answer is null || await outgoing.FaultAsync(key.School, cancellationToken, question.Text, answer.Text) is not null)
            return new CardMessages(_ => null);
        foreach (var language in Enum.GetValues<Language>())
        {
            if (await toAsker.CardAsync(key.School, question, answer, language, cancellationToken) is { } card)
                cards[language] = card;
        }

        var title = AnswerToAsker.Title(answer);
        return new CardMessages(recipient => cards.TryGetValue(recipient.Language, out var card) ? (card, title) : null);
    }
}

/// <param name="AnswerId">Null in what an earlier version started: then it is the question's own answer.</param>
internal sealed record QuestionParameters(string QuestionId, string? AnswerId = null);
