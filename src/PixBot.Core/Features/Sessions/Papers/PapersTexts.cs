using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers;

internal static class PapersTexts
{
    public static readonly Text Title = new("Papiers", "Papers");

    public static readonly Text NoCodes = new(
        "Aucun de ces papiers ne porte de numéro, de code ou de mot de passe. La feuille d’émargement et les procès-verbaux qui comptent sont les PDF de Pix Certif.",
        "None of these papers has a number, code or password on it. The attendance sheet and the reports that count are the PDFs of Pix Certif.");

    public static readonly Text Which = new("Quel papier ?", "Which paper?");

    public static readonly Text Of = new("Pour", "For");

    public static readonly Text ForWhom = new("Convocations pour qui ?", "Convocations for whom?");

    public static readonly Text AsWhat = new("Fichier", "File");

    public static readonly Text Choose = new("Faites votre choix dans la liste.", "Choose one of the list.");

    public static readonly Text Prepare = new("Préparer le fichier", "Prepare the file");

    public static readonly Text OwnIsForConvocations = new(
        "Le modèle de l’établissement sert aux convocations. Pour les autres papiers, choisissez PDF ou Word.",
        "The school’s template is for convocations. For the other papers choose PDF or Word.");

    public static Text NameOf(Paper paper) => paper switch
    {
        Paper.Convocations => new("Convocations (une page par élève)", "Convocations (one page per student)"),
        Paper.RollCall => new("Liste d’appel", "Roll call"),
        Paper.DoorNotices => new("Affiches pour les portes", "Notices for the doors"),
        _ => new("Tableau de la journée", "Table of the day"),
    };

    public static Text NameOf(PaperReaders readers) => readers switch
    {
        PaperReaders.Unseen => new("Ceux qui ne l’ont pas encore vue", "Those who have not seen theirs yet"),
        PaperReaders.Unreached => new("Ceux que Teams n’a pas atteints", "Those whom Teams has not reached"),
        _ => new("Tous les candidats", "All candidates"),
    };

    public static Text NameOf(PaperFormat format) => format switch
    {
        PaperFormat.Pdf => new("PDF, prêt à imprimer", "PDF, ready to print"),
        PaperFormat.Word => new("Word (.docx), à retoucher", "Word (.docx), to be changed"),
        _ => new("Notre modèle Word (convocations)", "Our Word template (convocations)"),
    };

    public static Text FileName(Paper paper) => paper switch
    {
        Paper.Convocations => new("Convocations", "Convocations"),
        Paper.RollCall => new("Appel", "Roll call"),
        Paper.DoorNotices => new("Affiches", "Door notices"),
        _ => new("Tableau", "Day table"),
    };

    public static Text Description(Paper paper) => paper switch
    {
        Paper.Convocations => new("Les convocations à imprimer, une page par élève.", "The convocations to print, one page per student."),
        Paper.RollCall => new("La liste pour faire l’appel dans chaque salle.", "The list for the roll call in each room."),
        Paper.DoorNotices => new("Une affiche par salle : horaire et noms.", "One notice per room: hours and names."),
        _ => new("Toutes les sessions de la journée sur une feuille.", "All sessions of the day on one sheet."),
    };

    /// <param name="lines">Escaped.</param>
    public static Text InChat(Paper paper, int pages, string lines)
    {
        var title = paper switch
        {
            Paper.Convocations => pages == 1 ? new Text("**1 convocation**", "**1 convocation**") : new($"**{pages} convocations**", $"**{pages} convocations**"),
            Paper.RollCall => new("**Liste d’appel**", "**Roll call**"),
            Paper.DoorNotices => new("**Affiches pour les portes**", "**Notices for the doors**"),
            _ => new("**Tableau de la journée**", "**Table of the day**"),
        };
        return new($"{title.Fr}\n\n{lines}", $"{title.En}\n\n{lines}");
    }

    public static Text SessionLine(Session session, int candidates)
    {
        var (when, count) = (SessionTexts.When(session), SessionTexts.Enrolled(candidates));
        return new($"{when.Fr}, {session.Room} : {count.Fr}", $"{when.En}, {session.Room}: {count.En}");
    }

    public static Text OneSession(Session session)
    {
        var time = Dates.Time(session.Time);
        return new($"Cette session : {session.Room}, {time.Fr}", $"This session: {session.Room}, {time.En}");
    }

    public static Text WholeDay(DateOnly day) => new($"Toute la journée du {Dates.Day(day).Fr}", $"The whole day, {Dates.Day(day).En}");

    public static Text Nobody(PaperReaders readers) => readers switch
    {
        PaperReaders.Unseen => new("Tout le monde a vu sa convocation : rien à imprimer.", "Everybody has seen their session details: nothing to print."),
        PaperReaders.Unreached => new("Teams a atteint tout le monde : rien à imprimer.", "Teams has reached everybody: nothing to print."),
        _ => new("Il n’y a aucune session ou aucun candidat : rien à imprimer.", "There is no session or no candidate: nothing to print."),
    };

    public static Text Took(Paper paper) => paper switch
    {
        Paper.Convocations => new("a téléchargé des convocations à imprimer", "downloaded convocations to print"),
        Paper.RollCall => new("a téléchargé une liste d’appel", "downloaded a roll call"),
        Paper.DoorNotices => new("a téléchargé des affiches pour les portes", "downloaded notices for doors"),
        _ => new("a téléchargé le tableau d’une journée de sessions", "downloaded the table of a day of sessions"),
    };
}
