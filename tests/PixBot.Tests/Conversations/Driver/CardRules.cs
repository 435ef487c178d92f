using System.Text.RegularExpressions;
using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Features.People;
using Shouldly;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>What holds for every card (src/facts/teams.md, "Cards"); checked on each that anybody is shown in a test.</summary>
internal static class CardRules
{
    /// <summary>Teams shows no more under a card, nor in a row of it.</summary>
    private const int MostActions = 6;

    /// <summary>A phone cuts longer ones. Questions that the school words itself and people's names are as long as they are.</summary>
    private const int LongestTitle = 40;

    /// <summary>Emphasis, a link, and what escaping leaves before a sign.</summary>
    private const string Markdown = @"\*\*|\]\(|(?<!\w)_\S+_(?!\w)|\\[\\`*_\[\]<>~|&+=#.)-]|\u200b";

    /// <summary>What a notification says is plain text, in which people's own words stand as they wrote them.</summary>
    public static void CheckSummary(string summary, Func<string, bool> isWritten)
    {
        summary.ShouldNotBeNullOrWhiteSpace();
        Regex.Matches(summary, Markdown).Select(match => match.Value).Where(markdown => !isWritten(markdown)).ShouldBeEmpty(summary);
    }

    public static void Check(AdaptiveCard card)
    {
        card.Version.ShouldBe("1.5");
        card.Lang.ShouldBeOneOf("fr", "en");
        card.Body.ShouldNotBeEmpty();
        card.Utf16Bytes.ShouldBeLessThanOrEqualTo(CardReading.MaximumBytes);
        card.Buttons().Count().ShouldBeLessThanOrEqualTo(25);
        card.Actions.Count.ShouldBeLessThanOrEqualTo(MostActions);
        foreach (var element in card.Elements())
            Check(element);
        foreach (var action in card.Buttons())
            Check(action);
        card.Presses().ShouldAllBe(press => !string.IsNullOrWhiteSpace(press.Title) && press.Verb != null);
        card.Inputs().Select(input => input.Id).ShouldBeUnique();
    }

    private static void Check(AdaptiveElement element)
    {
        switch (element)
        {
            case AdaptiveTextBlock text:
                text.Text.ShouldNotBeNullOrWhiteSpace();
                text.Text.ShouldNotMatch(@"\{\w+\}");
                text.Wrap.ShouldBeTrue();
                break;
            case AdaptiveImage image:
                image.AltText.ShouldNotBeNullOrWhiteSpace();
                break;
            case AdaptiveActionSet row:
                row.Actions.Count.ShouldBeLessThanOrEqualTo(MostActions);
                break;
            case AdaptiveFactSet set:
                set.Facts.ShouldAllBe(fact => fact.Title.Length > 0 && fact.Value.Length > 0);
                break;
            case AdaptiveInput input:
                CheckInert([input.Label, (input as AdaptiveTextInput)?.Placeholder, (input as AdaptiveToggleInput)?.Title]);
                CheckInert((input as AdaptiveChoiceSetInput)?.Choices.Select(choice => choice.Title) ?? []);
                input.Id.ShouldNotBeNullOrWhiteSpace();
                input.Label.ShouldNotBeNullOrWhiteSpace();
                if (input is not AdaptiveToggleInput)
                    input.ErrorMessage.ShouldNotBeNullOrWhiteSpace(input.Id);
                if (input is AdaptiveChoiceSetInput choices)
                    choices.Choices.ShouldAllBe(choice => choice.Title.Length > 0 && choice.Value.Length > 0 && !choice.Value.Contains(','));
                break;
        }
    }

    /// <summary>Some clients read Markdown here and others show it, so none may stand here, escaped or not.</summary>
    private static void CheckInert(IEnumerable<string?> titles)
    {
        foreach (var title in titles.OfType<string>())
            CardText.Inert(title).ShouldBe(title);
    }

    private static void Check(AdaptiveAction action)
    {
        action.Title.ShouldNotBeNullOrWhiteSpace();
        if (action is not AdaptiveExecuteAction { Verb: AnswerButtons.TopicVerb or AnswerQuestion.TopicVerb or PersonButtons.OpenVerb })
            action.Title.Length.ShouldBeLessThanOrEqualTo(LongestTitle, action.Title);
        CheckInert([action.Title, action.Tooltip]);
        if (action is not AdaptiveExecuteAction execute)
            return;
        var data = execute.Data.ShouldBeAssignableTo<IReadOnlyDictionary<string, string>>()!;
        data[Card.VerbKey].ShouldBe(execute.Verb);
        var fallback = execute.Fallback.ShouldBeOfType<AdaptiveSubmitAction>();
        fallback.Title.ShouldBe(execute.Title);
        fallback.Data.ShouldBe(execute.Data);
    }
}
