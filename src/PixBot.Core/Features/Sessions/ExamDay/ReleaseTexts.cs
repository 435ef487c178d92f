using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.ExamDay;

internal static class ReleaseTexts
{
    public static Text OnTheWay(string name) => new($"⏳ {name} – en route", $"⏳ {name} – on the way");

    public static Text Lost(string name, Text why) => new($"❗ {name} – n’a rien reçu : {why.Fr}", $"❗ {name} – got nothing: {why.En}");

    public static readonly Text Stopped = new("l’envoi a été arrêté", "the message was stopped");

    public static readonly Text NotSure = new("on ne sait pas si le message est arrivé", "it is not known whether the message arrived");

    public static readonly Text NotAccepted = new("Teams n’a pas accepté le message", "Teams did not accept the message");

    public static readonly Text Progress = new("Remise du numéro et du code", "Handing out number and code");

    public static readonly Text SeeStatus = new(
        "Telle qu’elle était au dernier appui ici, pour que vos coches restent. L’état à jour est sur la carte « Remise du numéro et du code ».",
        "As it was when you last pressed a button here, so that your ticks stay. Its current state is on the card “Handing out number and code”.");

    public static readonly Text SomeOnTheWay = new(
        "Tous les candidats sont cochés. Cette carte se met à jour dès que les messages sont arrivés.",
        "Every candidate is ticked. This card updates itself once the messages have arrived.");

    public static readonly Text SomeLost = new(
        "Des élèves n’ont rien reçu : le référent est prévenu. S’il l’autorise, vous pourrez leur dicter le code.",
        "Some students got nothing: the referent has been told. If the referent allows it, you can dictate the code to them.");

    public static readonly Text Dictate = new("Afficher le code pour le dicter", "Show the code to dictate it");

    public static readonly Text NothingToDictate = new(
        "Le référent n’a pas encore autorisé à dicter le code.", "The referent has not yet allowed the code to be dictated.");

    public static readonly Text DictateTitle = new("À dicter, à voix basse", "To dictate, in a low voice");

    public static Text DictateTo(string names) => new($"À : **{names}**, et à personne d’autre.", $"To: **{names}**, and to nobody else.");

    public static readonly Text FailedTitle = new("Numéro et code : des élèves n’ont rien reçu", "Number and code: some students got nothing");

    public static readonly Text InstructionsFailedTitle = new(
        "Carte d’instructions : un surveillant n’a rien reçu", "Instructions card: a supervisor got nothing");

    public static readonly Text InstructionsFailedHow = new(
        "Cette personne n’a ni le numéro ni les codes. Appelez-la, ou remplacez-la (« Corriger » sur la carte de la session).",
        "This person has neither the number nor the codes. Call them, or replace them (“Correct” on the session’s card).");

    public static readonly Text Allow = new("Autoriser à dicter le code", "Allow the code to be dictated");

    public static readonly Text Allowed = new(
        "✅ Autorisé : le bouton pour dicter le code est sur la carte du surveillant.",
        "✅ Allowed: the button to dictate the code is on the supervisor’s card.");

    public static readonly Text SessionOver = new("Cette session est terminée.", "This session is over.");

    public static Text Line(string name, Text why) => new($"{name} : {why.Fr}", $"{name}: {why.En}");
}
