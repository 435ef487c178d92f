using AdaptiveCards;
using PixBot.Core.Bot.Decisions;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>« Qui est … ? »: an account that its name alone does not tell.</summary>
internal sealed class WhoIsCard(IRoster roster)
{
    public const string Input = "whose";

    public static readonly PersonQuestion Question = new(WhoIsTexts.WhoseAccount, WhoIsTexts.PickOne, WhoIsTexts.NobodyOfTheList, "nobody");

    public async Task<AdaptiveCard> BuildAsync(SchoolId schoolId, DoubtfulAccount account, Language language, CancellationToken cancellationToken)
    {
        var candidates = new List<Person>();
        foreach (var id in account.CandidateIds)
        {
            if (await roster.FindAsync(schoolId, id, cancellationToken) is { } person)
                candidates.Add(person);
        }

        var input = Question.Input(Input, candidates.OrderBy(PersonLabel.Of, Alphabet.Names).Select(PersonLabel.Choice), language);
        input.IsRequired = true;
        return Card.In(
            language,
            Card.Title(WhoIsTexts.WhoIs(CardText.Escape(account.Name)).In(language)),
            Card.Paragraph(WhoIsTexts.WhoIsWhy(CardText.Escape(account.Email)).In(language)),
            input)
            .With(Card.MainButton(PeopleTexts.Save.In(language), WhoIsAction.DecideVerb, ("account", account.AccountId)));
    }
}
