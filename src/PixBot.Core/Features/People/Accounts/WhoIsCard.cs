using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>« Qui est … ? »: an account that its name alone does not tell.</summary>
internal sealed class WhoIsCard(IRoster roster)
{
    public const string Input = "whose";
    public const string Nobody = "nobody";

    public async Task<AdaptiveCard> BuildAsync(SchoolId schoolId, DoubtfulAccount account, Language language, CancellationToken cancellationToken)
    {
        var candidates = new List<Person>();
        foreach (var id in account.CandidateIds)
        {
            if (await roster.FindAsync(schoolId, id, cancellationToken) is { } person)
                candidates.Add(person);
        }

        return Card.In(
            language,
            Card.Title(RosterTexts.WhoIs(CardText.Escape(account.Name)).In(language)),
            Card.Paragraph(RosterTexts.WhoIsWhy(CardText.Escape(account.Email)).In(language)),
            new AdaptiveChoiceSetInput
            {
                Id = Input,
                Label = RosterTexts.WhoseAccount.In(language),
                ErrorMessage = RosterTexts.PickOne.In(language),
                IsRequired = true,
                Style = AdaptiveChoiceInputStyle.Expanded,
                Choices =
                [
                    .. candidates.OrderBy(PersonLabel.Of, Alphabet.Names).Select(person => new AdaptiveChoice(PersonLabel.Of(person), person.Id)),
                    new AdaptiveChoice(RosterTexts.NobodyOfTheList.In(language), Nobody),
                ],
            })
            .With(Card.MainButton(RosterTexts.Save.In(language), WhoIsAction.DecideVerb, ("account", account.AccountId)));
    }
}
