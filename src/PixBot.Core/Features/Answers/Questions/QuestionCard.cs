using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>A question as a referent gets it: who asks, what is near to it, and room for an answer.</summary>
internal sealed class QuestionCard(QuestionStore questions, SchoolKnowledge knowledge)
{
    private const int MostNames = 5;
    private const int MostOfTitle = 60;

    public Task<AdaptiveCard> BuildAsync(SchoolId schoolId, AskedQuestion question, Language language, CancellationToken cancellationToken) =>
        BuildAsync(schoolId, question, language, words: null, [], cancellationToken);

    /// <param name="words">What was typed before; null for nothing.</param>
    public async Task<AdaptiveCard> BuildAsync(
        SchoolId schoolId, AskedQuestion question, Language language, string? words, IReadOnlyList<Text> faults, CancellationToken cancellationToken)
    {
        var waiting = await questions.WaitingAsync(schoolId, question, cancellationToken);
        var near = await NearAsync(schoolId, question, cancellationToken);
        var form = new AnswerForm(waiting, language);
        var about = About(question, waiting);
        return Card.In(
            language,
            [
                Card.Title(AnswerTexts.QuestionTitle.In(language)),
                Card.Paragraph(Asks(waiting, language)),
                Card.Box(AdaptiveContainerStyle.Emphasis, Card.Paragraph(CardText.Escape(question.Text))),
                .. form.Build(words is null ? form.Empty : form.With(words), faults, language),
                near.Count > 0 ? Card.Note(AnswerTexts.OrAnswerWith.In(language)) : null,
            ])
            .With(Card.MainButton(AnswerTexts.SendAnswer.In(language), AnswerQuestion.WriteVerb, about))
            .With(near.Select(entry => Card.Button(CardText.Line(entry.Question, MostOfTitle), AnswerQuestion.TopicVerb, [.. about, ("topic", entry.Topic)])))
            .With(
                Card.Button(AnswerTexts.NotOurs.In(language), AnswerQuestion.CloseVerb, about),
                Card.DangerousButton(QuestionTexts.Mute.In(language), MutePerson.MuteVerb, about));
    }

    /// <summary>Which question a button is about, and whom the card shows. One asker stands in the data; of several the form chooses.</summary>
    public static IReadOnlyList<(string Name, string Value)> About(AskedQuestion question, IReadOnlyList<Asker> waiting) =>
    [
        ("question", question.Id),
        AnswerTarget.SeenBy(waiting),
        .. waiting.Count == 1 ? [(AnswerTarget.To, waiting[0].AadObjectId)] : Array.Empty<(string, string)>(),
    ];

    public static string Asks(IReadOnlyList<Asker> askers, Language language)
    {
        var names = askers.Take(MostNames).Select(asker => Bold(asker, language));
        return AnswerTexts.Asks(string.Join(", ", names), askers.Count, askers.Count - MostNames).In(language);
    }

    /// <summary>The name stands out, what is known of them does not.</summary>
    private static string Bold(Asker asker, Language language)
    {
        var name = CardText.Escape(asker.Name);
        return $"**{name}**{asker.Shown(language)[name.Length..]}";
    }

    private async Task<IReadOnlyList<Entry>> NearAsync(SchoolId schoolId, AskedQuestion question, CancellationToken cancellationToken)
    {
        var topics = await knowledge.MatchAsync(schoolId, question.Text, question.Language, cancellationToken) switch
        {
            TopicMatch.Sure sure => [sure.Topic],
            TopicMatch.Unsure unsure => unsure.Topics,
            _ => (IReadOnlyList<string>)[],
        };
        var entries = new List<Entry>();
        foreach (var topic in topics.Where(topic => !PersonalTopics.Includes(topic)))
        {
            if (await knowledge.FindAsync(schoolId, topic, question.Language, cancellationToken) is { } entry)
                entries.Add(entry);
        }

        return entries;
    }
}
