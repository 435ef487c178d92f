using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.School;

namespace PixBot.Core.Features.People;

/// <summary>A person as a choice or button names them, so that homonyms can be told apart; plain text, not Markdown.</summary>
internal static class PersonLabel
{
    private const int Longest = 120;

    public static string Of(Person person)
    {
        var name = person.Class is { } schoolClass ? $"{person.LastName} {person.FirstName} ({schoolClass})" : $"{person.LastName} {person.FirstName}";
        return CardText.Line(person.Email is { } email ? $"{name} – {email}" : name, Longest);
    }

    public static AdaptiveChoice Choice(Person person) => Card.Choice(Of(person), person.Id);
}
