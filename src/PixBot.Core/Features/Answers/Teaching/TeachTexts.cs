using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers.Teaching;

internal static class TeachTexts
{
    public static readonly Text Base = new("Base de réponses", "Base of answers");

    public static readonly Text Search = new("Chercher une question ou un mot", "Search for a question or a word");

    public static readonly Text DoSearch = new("Chercher", "Search");

    public static readonly Text New = new("Nouvelle réponse", "New answer");

    public static readonly Text Nothing = new(
        "Rien à montrer. Cherchez parmi toutes les réponses, ou écrivez-en une.",
        "Nothing to show. Search among all answers, or write one.");

    public static readonly Text Own = new("Les réponses que l’école a écrites :", "The answers that the school wrote:");

    public static readonly Text Found = new("Trouvé :", "Found:");

    public static readonly Text HiddenMark = new("masquée", "hidden");

    public static readonly Text Edit = new("Corriger", "Correct");

    public static readonly Text Hide = new("Masquer", "Hide");

    public static readonly Text Restore = new("Rétablir", "Restore");

    public static readonly Text History = new("Historique", "History");

    public static Text InLanguage(Language language) => language == Language.English
        ? new("Voir en anglais", "See in English")
        : new("Voir en français", "See in French");

    public static Text State(bool isSchools, bool isHidden, Language language) => new(
        $"{(isSchools ? "Écrite par l’école" : "Fournie avec PixBot")} · {(language == Language.English ? "en anglais" : "en français")}{(isHidden ? " · masquée" : "")}",
        $"{(isSchools ? "Written by the school" : "Shipped with PixBot")} · {(language == Language.English ? "in English" : "in French")}{(isHidden ? " · hidden" : "")}");

    public static Text Ways(int count) => count == 1
        ? new("1 façon de demander", "1 way of asking")
        : new($"{count} façons de demander", $"{count} ways of asking");

    public static readonly Text EditTitle = new("Écrire une réponse", "Write an answer");

    public static readonly Text InWhich = new("Langue", "Language");

    public static readonly Text NeedLanguage = new("Choisissez une langue.", "Pick a language.");

    public static readonly Text Question = new("La question", "The question");

    public static readonly Text Answer = new("La réponse (montrée telle quelle)", "The answer (shown as typed)");

    public static readonly Text WaysLabel = new(
        "Façons de demander, une par ligne (comme les élèves l’écriraient)",
        "Ways of asking, one per line (as students would type it)");

    public static readonly Text NeedBoth = new(
        "Il faut une question (200 caractères au plus) et une réponse (2 000 au plus).",
        "A question (200 characters at most) and an answer (2,000 at most) are needed.");

    public static readonly Text TooManyWays = new(
        "Les façons de demander sont trop longues : 8 000 caractères au plus, en tout.",
        "The ways of asking are too long: 8,000 characters at most, in all.");

    public static readonly Text PreviewTitle = new("Voici ce que verront les élèves", "This is what students will see");

    public static readonly Text Save = new("Enregistrer", "Save");

    public static readonly Text Saved = new(
        "C’est enregistré : la réponse est donnée dès maintenant.",
        "Saved: the answer is given from now on.");

    public static readonly Text PublishTitle = new("Publier pour tous", "Publish for everyone");

    public static readonly Text NeutralTitle = new("Une question sur la certification Pix", "A question about the Pix certification");

    public static readonly Text NotPersonal = new(
        "Cette question porte sur la situation de chacun : la réponse vient de ses propres données, et aucune autre ne prend sa place. Un complément, le même pour tous, s’écrit dans **Base de réponses**.",
        "This question is about each person’s own situation: the answer comes from their own data, and no other takes its place. An addition, the same for everyone, is written in **Base of answers**.");

    public static readonly Text StandsUnder = new(
        "Ce texte s’ajoute sous la situation de chacun ; il ne la remplace pas.",
        "This text is added under each person’s own situation; it doesn’t replace it.");

    public static readonly Text LookAgain = new("À relire avant que tout le monde le lise", "Look again before everyone reads it");

    public static Text HasNames(string names, int more) => more <= 0
        ? new($"Nom de la liste : {names}", $"Name from the list: {names}")
        : new($"Noms de la liste : {names} et {more} autres", $"Names from the list: {names} and {more} more");

    public static Text HasClass(string classes) => new($"Une classe est nommée : {classes}", $"A class is named: {classes}");

    public static readonly Text HasEmail = new("Une adresse e-mail", "An e-mail address");

    public static readonly Text HasTelephone = new("Un numéro de téléphone", "A telephone number");

    public static readonly Text HasBirthDate = new("Une date, peut-être de naissance", "A date, perhaps of birth");

    public static readonly Text HasIdentifier = new("Ce qui ressemble à un INE", "What looks like a student number (INE)");

    public static readonly Text SaysYou = new(
        "Cela s’adresse à une personne (« tu », « ton », « passe me voir »…)", "It speaks to one person (“come and see me”…)");

    public static Text Changed(string byName, DateTimeOffset at, bool isHidden) => new(
        $"{Dates.Moment(at).Fr}, {byName}{(isHidden ? " (masquée)" : "")}",
        $"{Dates.Moment(at).En}, {byName}{(isHidden ? " (hidden)" : "")}");
}
