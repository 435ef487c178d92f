using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>What a candidate types at the door of the session: names that differ from Pix's list are the commonest call.</summary>
internal static class ConvokedName
{
    private static readonly Text LastName = new("Nom de naissance à taper", "Birth name to type");

    private static readonly Text FirstName = new("Prénom à taper", "First name to type");

    public static readonly Text IfOther = new(
        "Pix demande ton nom de naissance, ton prénom et ta date de naissance, exactement comme sur sa liste. Si ceux-ci ne sont pas les tiens, dis-le au référent avant le jour de la session.",
        "Pix asks for your birth name, first name and birth date, exactly as on its list. If these are not yours, tell the referent before the day of the session.");

    public static IEnumerable<(string Title, string Value)> Facts(Person person, Language language) =>
    [
        (LastName.In(language), CardText.Escape(person.LastName)),
        (FirstName.In(language), CardText.Escape(person.FirstName)),
    ];
}
