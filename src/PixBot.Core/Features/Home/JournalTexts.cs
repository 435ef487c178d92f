using PixBot.Core.Localization;

namespace PixBot.Core.Features.Home;

internal static class JournalTexts
{
    public static readonly Text Title = new("Journal", "Journal");

    public static Text Of(Text period) => new($"Journal : {period.Fr}", $"Journal: {period.En}");

    public static readonly Text What = new(
        "Qui a vu les codes d’une session, changé ou effacé une personne, envoyé ou publié quelque chose. Ni codes, ni valeurs ne sont gardés ici.",
        "Who saw a session’s codes, changed or erased a person, sent or published something. Neither codes nor values are kept here.");

    public static Text Period(int days) => days == 365
        ? new("un an", "one year")
        : new($"{days} jours", $"{days} days");

    public static readonly Text Nothing = new("Rien à signaler sur cette période.", "Nothing happened in this period.");

    public static readonly Text Older = new("Plus ancien", "Older");

    public static readonly Text Latest = new("Revenir au plus récent", "Back to the latest");

    public static readonly Text Erased = new("une personne effacée", "an erased person");

    public static readonly Text NotOnList = new("un compte hors de la liste", "an account that is not on the list");

    public static readonly Text ASession = new("une session", "a session");

    public static Text Session(Text day, string room) => new($"la session du {day.Fr}, {room}", $"the session of {day.En}, {room}");

    public static Text Line(Text when, string who, Text did) => new($"{when.Fr} : **{who}** {did.Fr}", $"{when.En}: **{who}** {did.En}");

    /// <summary>For what an older or newer version noted.</summary>
    public static Text Unknown(string act) => new($"a fait « {act} »", $"did “{act}”");
}
