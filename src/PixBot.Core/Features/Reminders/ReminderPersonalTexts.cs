using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders;

internal static class ReminderPersonalTexts
{
    /// <summary>In the journal, after the name of whoever sent it.</summary>
    public static readonly Text SentOne = new("a envoyé une relance", "sent a reminder");

    public static readonly Text Reminded = new("Dates des relances reçues, pour n’en envoyer qu’une par jour", "Dates of reminders received, to send no more than one a day");

    public static readonly Text Authors = new(
        "Nom de qui relance ou change le plan des relances, pour savoir qui a décidé quoi", "Name of whoever reminds or changes the plan of reminders, to know who decided what");
}
