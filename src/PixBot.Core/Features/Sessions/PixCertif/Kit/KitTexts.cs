using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>About kits; no secret is ever in these words.</summary>
internal static class KitTexts
{
    public static readonly Text Encrypted = new(
        "Ce PDF est protégé par un mot de passe : je ne peux pas le lire. Téléchargez de nouveau le « Kit surveillant » sur Pix Certif, ou saisissez le numéro et les codes sur la carte de la session.",
        "This PDF is protected by a password: I can’t read it. Download the invigilator kit from Pix Certif again, or type number and codes on the session’s card.");

    public static readonly Text Damaged = new(
        "Ce PDF est abîmé : je ne peux pas le lire. Téléchargez de nouveau le « Kit surveillant » sur Pix Certif, puis déposez-le ici.",
        "This PDF is damaged: I can’t read it. Download the invigilator kit from Pix Certif again, then drop it here.");

    public static readonly Text TooMuch = new(
        "Ce PDF est bien plus gros qu’un « Kit surveillant » : je ne le lis pas. Déposez les kits tels que Pix Certif les donne.",
        "This PDF is far larger than an invigilator kit: I don’t read it. Drop the kits as Pix Certif gives them.");

    public static readonly Text NoKit = new(
        "Ce PDF n’est pas un « Kit surveillant » : je n’y trouve ni code d’accès ni mot de passe « C-… ». De PDF, je ne lis que ces kits, que Pix Certif donne sur la page de la session.",
        "This PDF is no invigilator kit: I find neither access code nor “C-…” password in it. Of PDFs I only read these kits, which Pix Certif gives on the session’s page.");

    public static readonly Text NotKept = new(
        "Le fichier n’est pas gardé par PixBot. Il contient le mot de passe des surveillants : ne l’envoyez pas aux élèves.",
        "PixBot does not keep the file. It holds the supervisors’ password: don’t send it to students.");

    public static readonly Text Complete = new("numéro, code et mot de passe lus", "number, code and password read");

    public static readonly Text Same = new("déjà enregistrés", "saved already");

    public static readonly Text Others = new("remplacent ceux déjà saisis", "replace those typed before");

    public static readonly Text Gone = new(
        "Il n’y a plus rien à enregistrer ici : déposez de nouveau les kits.", "There is nothing left to save here: drop the kits again.");

    private static readonly Text Number = new("le numéro de session", "the session number");

    private static readonly Text Code = new("le code d’accès", "the access code");

    private static readonly Text Password = new("le mot de passe « C-… »", "the “C-…” password");

    public static Text Recognised(int count) => count switch
    {
        0 => new("Aucune session reconnue", "No session recognised"),
        1 => new("1 session reconnue", "1 session recognised"),
        _ => new($"{count} sessions reconnues", $"{count} sessions recognised"),
    };

    public static Text Confirm(int count) => count == 1
        ? new("Enregistrer pour cette session", "Save for this session")
        : new($"Enregistrer pour ces {count} sessions", $"Save for these {count} sessions");

    public static Text Ready(int count) => new(Plural.Fr(count, "session prête", "sessions prêtes"), Plural.En(count, "session ready", "sessions ready"));

    /// <param name="name">Escaped.</param>
    public static Text OfFile(string name) => new($"Fichier lu : {name}", $"File read: {name}");

    public static Text Line(Session session, Text standing)
    {
        var which = Which(session);
        return new($"{which.Fr} : {standing.Fr}", $"{which.En}: {standing.En}");
    }

    public static Text Which(Session session)
    {
        var (when, room) = (SessionTexts.When(session), SessionTexts.InRoom(CardText.Escape(session.Room)));
        return new($"{when.Fr}, {room.Fr}", $"{when.En}, {room.En}");
    }

    public static Text Missing(KitFacts kit)
    {
        var (read, missing) = (Read(kit), new[] { kit.Number is null ? Number : null, kit.Code is null ? Code : null, kit.Password is null ? Password : null }.OfType<Text>().ToList());
        return new(
            $"{read.Fr} : je ne trouve pas {string.Join(", ", missing.Select(text => text.Fr))}, ou il y en a plusieurs. Saisissez-les sur la carte de la session.",
            $"{read.En}: I don’t find {string.Join(", ", missing.Select(text => text.En))}, or there are several. Type them on the session’s card.");
    }

    public static Text NoSession(KitFacts kit)
    {
        var read = Read(kit);
        return new(
            $"{read.Fr} : aucune session prévue ne correspond à elle seule (date, heure, salle). Planifiez-la, ou saisissez les codes sur sa carte.",
            $"{read.En}: no single planned session fits (date, time, room). Plan it, or type the codes on its card.");
    }

    /// <summary>What a kit says of when it is.</summary>
    private static Text Read(KitFacts kit)
    {
        var day = kit.Date is { } date ? Dates.Day(date) : new("date non trouvée", "no date found");
        var time = kit.Time is { } at ? Dates.Time(at) : new("heure non trouvée", "no time found");
        return new($"Kit ({day.Fr}, {time.Fr})", $"Kit ({day.En}, {time.En})");
    }
}
