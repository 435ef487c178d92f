using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>An account of which a referent shall say whose it is.</summary>
internal static class WhoIsTexts
{
    public static Text WhoIs(string name) => new($"Qui est {name} ?", $"Who is {name}?");

    public static readonly Text WhoIsTitle = new("Un compte à identifier", "An account to identify");

    public static Text WhoIsWhy(string email) => new(
        $"Ce compte ({email}) a écrit à PixBot. Son nom ne suffit pas à savoir de quel élève il s’agit : en attendant, il reste invité.",
        $"This account ({email}) has written to PixBot. Its name alone doesn’t tell which student it is: meanwhile it stays a guest.");

    public static readonly Text WhoseAccount = new("À qui est ce compte ?", "Whose account is it?");

    public static readonly Text NobodyOfTheList = new("À personne de la liste", "Nobody’s on the list");

    public static readonly Text PickOne = new("Choisissez une réponse.", "Pick an answer.");

    public static readonly Text IsTied = new("C’est noté : ce compte est relié.", "Noted: the account is tied.");

    public static readonly Text IsNobodys = new("C’est noté : ce compte reste invité.", "Noted: the account stays a guest.");

    public static readonly Text DecidedBefore = new("C’est déjà décidé, ou la personne a changé depuis.", "That’s decided already, or the person has changed since.");

    public static Text ToIdentify(int count) => new($"Comptes à identifier ({count})", $"Accounts to identify ({count})");

    public static readonly Text NoneToIdentify = new("Tous les comptes sont identifiés.", "Every account is identified.");
}
