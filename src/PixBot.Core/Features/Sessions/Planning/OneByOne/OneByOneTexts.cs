using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.OneByOne;

internal static class OneByOneTexts
{
    public static readonly Text Open = new("Candidats un par un", "Candidates one by one");

    public static readonly Text ToEnrol = new("À inscrire", "To enrol");

    public static readonly Text HowToEnrol = new(
        "Un nom par ligne, dans n’importe quel ordre (Martin Léa, Léa Martin 3A), ou une classe entière (3A).",
        "One name on each line, in any order (Martin Léa, Léa Martin 3A), or a whole class (3A).");

    public static readonly Text Enrol = new("Vérifier et inscrire", "Check and enrol");

    public static readonly Text Enrolled = new("À retirer ou à déplacer", "To take out or to move");

    public static readonly Text MoveTo = new("Déplacer vers", "Move to");

    public static readonly Text TakeOut = new("Retirer", "Take out");

    public static readonly Text Move = new("Déplacer", "Move");

    public static readonly Text NeedName = new("Écrivez au moins un nom.", "Write at least one name.");

    public static readonly Text NeedCandidate = new("Cochez d’abord qui est concerné.", "Tick first who is concerned.");

    public static readonly Text NeedTarget = new("Choisissez d’abord la session d’arrivée.", "Choose first the session to move to.");

    public static readonly Text AllHere = new("Ils sont déjà tous inscrits ici.", "They are all enrolled here already.");

    public static readonly Text NobodyLeft = new(
        "Il ne resterait personne : annulez plutôt la session.", "Nobody would be left: cancel the session instead.");

    public static readonly Text EnrolTitle = new("Inscrire dans cette session", "Enrol in this session");

    public static readonly Text TakeOutTitle = new("Retirer de cette session", "Take out of this session");

    public static readonly Text MoveTitle = new("Déplacer vers une autre session", "Move to another session");

    public static readonly Text Told = new(
        "Chacun est prévenu. Ce qu’il faut saisir ensuite est dans « À faire sur Pix Certif ».",
        "Each of them is told. What is to be typed then is in “To do on Pix Certif”.");

    public static readonly Text MoveNow = new("Déplacer et prévenir", "Move and tell them");

    public static Text Unknown(string typed) => new(
        $"« {CardText.Escape(typed)} » : aucun élève de ce nom. Vérifiez l’orthographe, ou importez la liste à jour.",
        $"“{CardText.Escape(typed)}”: no student of that name. Check the spelling, or import the roster of today.");

    public static Text Several(string typed, IReadOnlyList<string> labels)
    {
        var who = string.Join(", ", labels.Select(CardText.Escape));
        return new(
            $"« {CardText.Escape(typed)} » : plusieurs élèves ({who}). Ajoutez le prénom ou la classe.",
            $"“{CardText.Escape(typed)}”: several students ({who}). Add the first name or the class.");
    }

    /// <summary>Pix: « Ce candidat a déjà rejoint la session. Vous ne pouvez pas le supprimer. » (src/facts/pix.md).</summary>
    public static Text Joined(IReadOnlyList<string> names)
    {
        var who = string.Join(", ", names.Select(CardText.Escape));
        return new(
            $"Numéro et code ont déjà été remis ({who}) : Pix Certif ne supprime plus un candidat qui a rejoint la session.",
            $"Number and code have been given already ({who}): Pix Certif does not delete a candidate who has joined.");
    }

    public static Text To(Session session)
    {
        var (when, room) = (SessionTexts.When(session), SessionTexts.InRoom(session.Room));
        return new($"{when.Fr}, {room.Fr}", $"{when.En}, {room.En}");
    }
}
