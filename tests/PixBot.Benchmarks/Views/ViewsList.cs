using System.Globalization;

namespace PixBot.Benchmarks.Views;

/// <summary>One thing to do in a chat.</summary>
internal abstract record Step
{
    public sealed record Say(string Text) : Step;

    /// <param name="Verb">Of a button on the card that the person sees.</param>
    public sealed record Press(string Verb, params (string Input, string Value)[] Typed) : Step;

    /// <param name="Verb">Of a button that the bot brings once some work of its own is done.</param>
    public sealed record Await(string Verb) : Step;
}

/// <summary>A card that people ask for.</summary>
/// <param name="Last">What shows it, and is timed.</param>
/// <param name="Before">What leads there.</param>
internal sealed record View(string Name, Func<ViewsSchool, ViewsPerson> Who, Step Last, params Step[] Before);

/// <summary>Every view of the bot. A new one is a line here.</summary>
internal static class ViewsList
{
    private static string InAMonth => TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IReadOnlyList<View> All =>
    [
        new("Aide (student)", school => school.Student, new Step.Say("Aide")),
        new("Aide (referent)", school => school.Referent, new Step.Say("Aide")),
        new("A question", school => school.Student, new Step.Say("C'est quoi la certification Pix ?")),
        new("A vague question", school => school.Student, new Step.Say("mon code marche pas")),
        new("Mon statut", school => school.Student, new Step.Say("Mon statut")),
        new("Ma convocation", school => school.Candidate, new Step.Say("Ma convocation")),
        new("Mes données (student)", school => school.Candidate, new Step.Say("Mes données")),
        new("Mes données (referent)", school => school.Referent, new Step.Say("Mes données")),
        new("Réglages (student)", school => school.Student, new Step.Say("Réglages")),
        new("Réglages (referent)", school => school.Referent, new Step.Say("Réglages")),
        new("Mes sessions", school => school.Supervisor, new Step.Say("Mes sessions")),
        new("Instructions", school => school.Supervisor, new Step.Press("session-instructions"), new Step.Say("Mes sessions")),
        new("Tick all present", school => school.Supervisor, new Step.Press("session-tick-all"), new Step.Say("Mes sessions"), new Step.Press("session-instructions")),
        new("Tableau de bord", school => school.Referent, new Step.Say("Tableau de bord")),
        new("List of a class", school => school.Referent, new Step.Press("class-list"), new Step.Say("Tableau de bord")),
        new("A student's history", school => school.Referent, new Step.Press("student-history"), new Step.Say("Tableau de bord"), new Step.Press("class-list")),
        new("People found by a name", school => school.Referent, new Step.Say("Personne Martin")),
        new("Who never opened PixBot", school => school.Referent, new Step.Press("install-open"), new Step.Say("Tableau de bord")),
        new("Relancer", school => school.Referent, new Step.Say("Relancer")),
        new("Reminder's preview", school => school.Referent, new Step.Press("remind-preview"), new Step.Say("Relancer")),
        new("Reminders' form", school => school.Referent, new Step.Press("reminders-edit"), new Step.Say("Relancer")),
        new("Reminders' plan", school => school.Referent, new Step.Press("reminders-plan"), new Step.Say("Relancer"), new Step.Press("reminders-edit"), new Step.Press("reminders-save", ("deadline", InAMonth)), new Step.Say("Relancer")),
        new("Stop reminders?", school => school.Referent, new Step.Press("reminders-stop-ask"), new Step.Say("Relancer"), new Step.Press("reminders-plan")),
        new(
            "Whom a reminder missed",
            school => school.Referent,
            new Step.Press("broadcast-who-not"),
            new Step.Say("Relancer"),
            new Step.Press("remind-preview"),
            new Step.Press("remind-send"),
            new Step.Await("broadcast-who-not")),
        new("Diffuser", school => school.Referent, new Step.Say("Diffuser")),
        new("Message's preview", school => school.Referent, new Step.Press("message-preview", ("text", "La session est avancée d'une heure."), ("body", "Bonjour")), new Step.Say("Diffuser")),
        new("Sessions", school => school.Referent, new Step.Say("Sessions")),
        new("A session", school => school.Referent, new Step.Press("session-show"), new Step.Say("Sessions")),
        new("A session's codes", school => school.Referent, new Step.Press("session-show-codes"), new Step.Say("Sessions"), new Step.Press("session-show")),
        new("Correct a session", school => school.Referent, new Step.Press("session-correct"), new Step.Say("Sessions"), new Step.Press("session-show")),
        new("Cancel a session?", school => school.Referent, new Step.Press("session-cancel-ask"), new Step.Say("Sessions"), new Step.Press("session-show")),
        new("New session", school => school.Referent, new Step.Press("session-new"), new Step.Say("Sessions")),
        new("Questions", school => school.Referent, new Step.Say("Questions")),
        new("Questions of a year", school => school.Referent, new Step.Press("questions-period", ("days", "365")), new Step.Say("Questions")),
        new("A question to answer", school => school.Referent, new Step.Press("question-open"), new Step.Say("Questions")),
        new("Base of answers", school => school.Referent, new Step.Press("base-list"), new Step.Say("Questions")),
        new("Search in the base", school => school.Referent, new Step.Press("base-search", ("search", "C'est quoi la certification Pix ?")), new Step.Say("Questions"), new Step.Press("base-list")),
        new(
            "An entry of the base",
            school => school.Referent,
            new Step.Press("base-show"),
            new Step.Say("Questions"),
            new Step.Press("base-list"),
            new Step.Press("base-search", ("search", "C'est quoi la certification Pix ?"))),
    ];
}
