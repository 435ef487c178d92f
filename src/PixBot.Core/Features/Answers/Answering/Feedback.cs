using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers.Answering;

/// <summary>👍 and 👎 under an answer. Their data carries the topic (src/README.md, "Names that stay").</summary>
internal static class Feedback
{
    public const string Verb = "feedback";

    public static IEnumerable<AdaptiveAction> Buttons(string topic, string? question, Language language)
    {
        yield return Button(AnswerTexts.Helpful.In(language), "up");
        yield return Button(AnswerTexts.NotHelpful.In(language), "down");

        AdaptiveAction Button(string title, string value)
        {
            var data = new List<(string, string)> { ("topic", topic), ("kind", "answer"), ("value", value), ("lang", language.Code()) };
            if (question is not null)
                data.Add(("question", QuestionStore.Bounded(question)));
            return Card.Button(title, Verb, data);
        }
    }
}
