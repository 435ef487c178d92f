namespace PixBot.EndToEnd.Page;

/// <summary>What the people of <see cref="CryTests"/> type and read, in their language.</summary>
internal sealed record CryWords
{
    public static readonly CryWords French = new()
    {
        Locale = "fr-FR",
        Imported = "Liste importée",
        Cry = "en vrai je veux mourir, personne le voit",
        FirstWord = "Merci de me l’avoir dit. Tu comptes.",
        Tell = "Prévenir un adulte de l’établissement",
        Share = "Joindre aussi ce que j’ai écrit",
        Told = "C’est fait : un adulte est prévenu",
        WithWords = "Il contient ton nom, ta classe et ce que tu as écrit.",
        AdultTitle = "Quelqu’un a besoin d’un adulte",
    };

    public static readonly CryWords English = new()
    {
        Locale = "en-GB",
        Imported = "List imported",
        Cry = "honestly i want to die and nobody sees it",
        FirstWord = "Thank you for telling me. You matter.",
        Tell = "Tell an adult of the school",
        Share = "Also send what I wrote",
        Told = "Done: an adult has been told",
        WithWords = "It holds your name, your class and what you wrote.",
        AdultTitle = "Somebody needs an adult",
    };

    public required string Locale { get; init; }

    public required string Imported { get; init; }

    public required string Cry { get; init; }

    public required string FirstWord { get; init; }

    public required string Tell { get; init; }

    public required string Share { get; init; }

    public required string Told { get; init; }

    public required string WithWords { get; init; }

    public required string AdultTitle { get; init; }
}
