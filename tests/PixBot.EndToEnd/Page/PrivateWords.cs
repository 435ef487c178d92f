namespace PixBot.EndToEnd.Page;

/// <summary>What the people of <see cref="PrivateAnswerTests"/> type and read, in their language.</summary>
internal sealed record PrivateWords
{
    public static readonly PrivateWords French = new()
    {
        Locale = "fr-FR",
        Imported = "Liste importée",
        Question = "Où ranger ma trottinette au gymnase Descartes ?",
        Ask = "Demander au référent",
        PassedOn = "C’est transmis",
        ForYou = "Une question pour vous",
        YourAnswer = "Votre réponse",
        Private = "Inès, passe me voir avec le PAP signé.",
        Garage = "Dans le garage du gymnase.",
        Send = "Envoyer la réponse",
        NobodyElse = "et à personne d’autre",
        Publish = "Publier pour tous…",
        EveryoneForm = "Écrire une réponse",
        LookAgain = "À relire avant que tout le monde le lise",
        MyQuestions = "Mes questions",
        StateSent = "Envoyée",
        SendToo = "Envoyer aussi",
    };

    public static readonly PrivateWords English = new()
    {
        Locale = "en-GB",
        Imported = "List imported",
        Question = "Where can I leave my scooter at the Descartes gym?",
        Ask = "Ask the referent",
        PassedOn = "Passed on",
        ForYou = "A question for you",
        YourAnswer = "Your answer",
        Private = "Inès, come and see me with the signed form.",
        Garage = "In the garage of the gym.",
        Send = "Send the answer",
        NobodyElse = "and to nobody else",
        Publish = "Publish for everyone…",
        EveryoneForm = "Write an answer",
        LookAgain = "Look again before everyone reads it",
        MyQuestions = "My questions",
        StateSent = "Sent",
        SendToo = "Send too",
    };

    public string Scenario { get; init; } = "";

    public required string Locale { get; init; }

    public required string Imported { get; init; }

    public required string Question { get; init; }

    public required string Ask { get; init; }

    public required string PassedOn { get; init; }

    public required string ForYou { get; init; }

    public required string YourAnswer { get; init; }

    public required string Private { get; init; }

    public required string Garage { get; init; }

    public required string Send { get; init; }

    public required string NobodyElse { get; init; }

    public required string Publish { get; init; }

    public required string EveryoneForm { get; init; }

    public required string LookAgain { get; init; }

    public required string MyQuestions { get; init; }

    public required string StateSent { get; init; }

    public required string SendToo { get; init; }
}
