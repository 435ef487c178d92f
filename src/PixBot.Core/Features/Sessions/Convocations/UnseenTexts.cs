using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Convocations;

internal static class UnseenTexts
{
    public static readonly Text NotSeenYet = new(
        "Tu n’as pas encore dit avoir vu ta convocation. Appuie sur « Vu » : le référent saura que tu sais quand venir.",
        "You have not said yet that you have seen your session details. Press “Seen”: the referent then knows that you know when to come.");

    public static readonly Text Tomorrow = new("C’est demain ! Tu passes la certification Pix :", "It’s tomorrow! You take the Pix certification:");

    public static readonly Text Today = new("C’est aujourd’hui ! Tu passes la certification Pix :", "It’s today! You take the Pix certification:");

    public static Text Who(int count) => new($"Qui ne l’a pas vue ? ({count})", $"Who has not seen it? ({count})");

    public static readonly Text Title = new("Convocation pas encore vue", "Session details not seen yet");

    public static readonly Text Everybody = new(
        "Tout le monde l’a vue, ou a annoncé son absence.", "Everybody has seen them, or announced their absence.");

    public static readonly Text OnceADay = new(
        "Chacun reçoit sa convocation une fois de plus, avec le bouton « Vu » ; une relance par jour au plus.",
        "Each gets their details once more, with the button “Seen”; one reminder a day at most.");

    public static readonly Text Remind = new("Relancer ceux-là", "Remind these");

    public static Text Reminder(string room) => new(
        $"Rappel de la convocation – {SessionTexts.InRoom(room).Fr}", $"Reminder of the session – {SessionTexts.InRoom(room).En}");

    public static Text Line(string name, string? className) => Text.Same(CardText.Escape(className is null ? name : $"{name} ({className})"));
}
