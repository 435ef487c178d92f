using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People;

/// <summary>The buttons that lead to people from any card; « Editing » answers them.</summary>
internal static class PersonButtons
{
    public const string HomeVerb = "people";
    public const string OpenVerb = "person-open";

    /// <summary>Gives up a form or a question about somebody.</summary>
    public const string DropVerb = "person-drop";

    public static AdaptiveExecuteAction Find(Language language) => Card.Button(PeopleTexts.FindPerson.In(language), HomeVerb);

    public static AdaptiveExecuteAction Open(string personId, Language language) =>
        Card.Button(PeopleTexts.OpenPerson.In(language), OpenVerb, ("person", personId));
}
