using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Brings a question to every referent whom the bot can reach.</summary>
internal sealed class QuestionNotification(AudienceReader audience, QuestionStore questions, QuestionCard card, Broadcaster broadcaster)
    : CardBroadcast<QuestionParameters>(Name)
{
    public const string Name = "question";

    /// <summary>Once as long as it is the same question. A referent who asks is no reason not to.</summary>
    public Task StartAsync(BotRequest request, AskedQuestion question, Asker asker, CancellationToken cancellationToken) =>
        broadcaster.StartAsync(
            new Broadcast(
                new(request.School, $"question-{question.Id}"),
                Name,
                asker.AadObjectId,
                JsonSerializer.Serialize(new QuestionParameters(question.Id))),
            cancellationToken);

    protected override string Title(QuestionParameters parameters, Language language) => AnswerTexts.QuestionTitle.In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, QuestionParameters parameters, CancellationToken cancellationToken) =>
        audience.ReferentsAsync(schoolId, cancellationToken);

    protected override async Task<IBroadcastMessages> PrepareAsync(
        BroadcastKey key, QuestionParameters parameters, CancellationToken cancellationToken)
    {
        var question = await questions.FindAsync(key.School, parameters.QuestionId, cancellationToken);
        if (question is not { IsOpen: true })
            return new CardMessages(_ => null);
        var french = await card.BuildAsync(key.School, question, Language.French, cancellationToken);
        var english = await card.BuildAsync(key.School, question, Language.English, cancellationToken);
        return new CardMessages(recipient => (recipient.Language == Language.English ? english : french, AnswerTexts.QuestionTitle));
    }
}

