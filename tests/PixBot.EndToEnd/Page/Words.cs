namespace PixBot.EndToEnd.Page;

/// <summary>What the page's people type and read, in their language.</summary>
internal sealed record Words
{
    public static readonly Words French = new()
    {
        Locale = "fr-FR",
        ListImported = "Liste importée",
        ExportImported = "Export de Pix Orga importé",
        Question = "ça coute combien",
        Helpful = "👍 Ça m’aide",
        Thanked = "Merci, c’est noté",
        Remind = "Relancer",
        Preview = "Aperçu",
        SendReminder = "Envoyer la relance",
        Finished = "Envoi terminé",
        Reminder = "Envoie ton profil Pix",
        SentIt = "C’est envoyé",
        ThankYou = "tu ne seras plus relancé",
        NewSession = "Nouvelle session",
        Room = "Salle",
        Number = "Numéro de session",
        Code = "Code d’accès",
        Password = "Mot de passe de session C-…",
        Check = "Vérifier",
        ToMend = "À corriger",
        Right = "Tout est juste ?",
        Create = "Créer et convoquer",
        Created = "Session créée",
        Instructions = "Surveillance – salle 204",
        Release = "Remettre le numéro et le code aux cochés",
        Released = "Remise du numéro et du code",
        Go = "C’est parti !",
    };

    public static readonly Words English = new()
    {
        Locale = "en-GB",
        ListImported = "List imported",
        ExportImported = "Pix Orga export imported",
        Question = "how much does the certification cost?",
        Helpful = "👍 Helpful",
        Thanked = "Thanks, noted",
        Remind = "Remind",
        Preview = "Preview",
        SendReminder = "Send the reminder",
        Finished = "Finished",
        Reminder = "Send your Pix profile",
        SentIt = "I’ve sent it",
        ThankYou = "you won’t be reminded again",
        NewSession = "New session",
        Room = "Room",
        Number = "Session number",
        Code = "Access code",
        Password = "Session password C-…",
        Check = "Check",
        ToMend = "To be mended",
        Right = "Is everything right?",
        Create = "Create and summon",
        Created = "Session created",
        Instructions = "Supervision – room 204",
        Release = "Give the number and code to those ticked",
        Released = "Handing out number and code",
        Go = "Here we go!",
    };

    public string Language => Locale[..2];

    public required string Locale { get; init; }

    public required string ListImported { get; init; }

    public required string ExportImported { get; init; }

    public required string Question { get; init; }

    public required string Helpful { get; init; }

    public required string Thanked { get; init; }

    public required string Remind { get; init; }

    public required string Preview { get; init; }

    public required string SendReminder { get; init; }

    public required string Finished { get; init; }

    public required string Reminder { get; init; }

    public required string SentIt { get; init; }

    public required string ThankYou { get; init; }

    public required string NewSession { get; init; }

    public required string Room { get; init; }

    public required string Number { get; init; }

    public required string Code { get; init; }

    public required string Password { get; init; }

    public required string Check { get; init; }

    public required string ToMend { get; init; }

    public required string Right { get; init; }

    public required string Create { get; init; }

    public required string Created { get; init; }

    public required string Instructions { get; init; }

    public required string Release { get; init; }

    public required string Released { get; init; }

    public required string Go { get; init; }
}
