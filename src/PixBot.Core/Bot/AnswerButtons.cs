using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot;

/// <summary>
/// Buttons that lead to an answer or to the referent, on the cards of any feature; Answers does what they ask for. The data
/// names are among those that stay (src/README.md, "Names that stay").
/// </summary>
internal static class AnswerButtons
{
    public const string AskReferentVerb = "ask-referent";
    public const string TopicVerb = "answer-topic";

    /// <summary>What is passed on: data of the button, or an input of its card.</summary>
    public const string QuestionName = "question";

    /// <summary>In which the question was asked.</summary>
    public const string LanguageName = "lang";

    public static readonly Text Ask = new("Demander au référent", "Ask the referent");

    /// <summary>« Demander au référent »: the question is what was typed into the card's input of that name.</summary>
    public static AdaptiveAction AskReferent(Language language) =>
        Card.MainButton(Ask.In(language), AskReferentVerb, (LanguageName, language.Code()));

    public static AdaptiveAction AskReferent(Language language, string question) =>
        Card.MainButton(Ask.In(language), AskReferentVerb, (QuestionName, question), (LanguageName, language.Code()));

    public static AdaptiveAction Topic(string title, string topic, params (string Name, string Value)[] beside) =>
        Card.Button(title, TopicVerb, [("topic", topic), ("kind", "suggestion"), .. beside]);
}
