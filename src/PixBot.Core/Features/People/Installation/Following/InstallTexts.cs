using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Installation.Following;

internal static class InstallTexts
{
    /// <param name="students">Of them; the others are staff.</param>
    public static Text NeverOpened(int people, int students) => (people, people - students) switch
    {
        (1, 0) => new("**1** élève n’a jamais ouvert PixBot : rien ne peut lui être envoyé.", "**1** student has never opened PixBot: nothing can be sent to them."),
        (_, 0) => new(
            $"**{people}** élèves n’ont jamais ouvert PixBot : rien ne peut leur être envoyé.",
            $"**{people}** students have never opened PixBot: nothing can be sent to them."),
        (1, _) => new("**1** adulte n’a jamais ouvert PixBot : rien ne peut lui être envoyé.", "**1** member of staff has never opened PixBot: nothing can be sent to them."),
        var (_, staff) when students == 0 => new(
            $"**{staff}** adultes n’ont jamais ouvert PixBot : rien ne peut leur être envoyé.",
            $"**{staff}** members of staff have never opened PixBot: nothing can be sent to them."),
        var (_, staff) => new(
            $"**{people}** personnes n’ont jamais ouvert PixBot ({students} {(students == 1 ? "élève" : "élèves")}, {staff} {(staff == 1 ? "adulte" : "adultes")}) : rien ne peut leur être envoyé.",
            $"**{people}** people have never opened PixBot ({students} {(students == 1 ? "student" : "students")}, {staff} staff): nothing can be sent to them."),
    };

    public static readonly Text InstallForThem = new("Installer pour eux", "Install it for them");

    public static readonly Text HowToReach = new("Comment les joindre ?", "How to reach them?");

    public static readonly Text Title = new("Installer PixBot", "Install PixBot");

    public static Text Confirm(int count) => count == 1
        ? new("PixBot sera ajouté au Teams d’**1 personne**, par l’annuaire de l’établissement.", "PixBot will be added to the Teams of **1 person**, through the school’s directory.")
        : new(
            $"PixBot sera ajouté au Teams de **{count} personnes**, par l’annuaire de l’établissement.",
            $"PixBot will be added to the Teams of **{count} people**, through the school’s directory.");

    public static Text WithoutAddress(int count) => new(
        $"Sans adresse e-mail dans la liste : {count}. L’annuaire ne peut pas être interrogé pour eux ; une liste avec les adresses, ou l’import de leur classe depuis l’annuaire, y remédie.",
        $"Without an e-mail in the list: {count}. The directory can’t be asked about them; a list with addresses, or importing their class from the directory, mends that.");

    public static readonly Text WhatTheySee = new(
        "Chacune reçoit son message de bienvenue, une seule fois. Qui a désinstallé PixBot est laissé tranquille.",
        "Each gets the welcome message, once. Whoever has uninstalled PixBot is left in peace.");

    public static Text Install(int count) => count == 1
        ? new("Installer pour 1 personne", "Install for 1 person")
        : new($"Installer pour {count} personnes", $"Install for {count} people");

    public static readonly Text NobodyLeft = new("Tout le monde a déjà PixBot. 🎉", "Everybody has PixBot already. 🎉");

    public static readonly Text Starting = new("⏳ Je prépare l’installation…", "⏳ Preparing the installation…");

    public static readonly Text Resuming = new("C’est reparti.", "Off again.");

    public static readonly Text NothingToResume = new("Cette installation n’attend rien.", "This installation isn’t waiting for anything.");

    public static readonly Text Running = new("Installation en cours…", "Installing…");

    public static readonly Text Finished = new("Installation terminée", "Installation finished");

    public static readonly Text Halted = new("Installation arrêtée", "Installation stopped");

    public static readonly Text MetBefore = new("Joignables avant", "Reached before");

    public static readonly Text Resolved = new("Trouvés dans l’annuaire", "Found in the directory");

    public static readonly Text Installed = new("Installés", "Installed");

    public static readonly Text Reached = new("Joignables maintenant", "Reached now");

    public static readonly Text Pending = new("En attente", "Waiting");

    public static readonly Text WhatToSetUp = new("Ce qu’il faut régler", "What to set up");

    public static readonly Text Resume = new("Reprendre", "Go on");

    /// <summary>Those who need somebody's help, with what to do about it.</summary>
    public static Text Problem(InstallStage stage, int count) => stage switch
    {
        InstallStage.NotFound => new(
            $"Introuvables dans l’annuaire : {count}. L’adresse de la liste n’est celle d’aucun compte ; corrigez la liste.",
            $"Not found in the directory: {count}. The list’s address is no account’s; correct the list."),
        InstallStage.Ambiguous => new(
            $"Adresse qui mène à plusieurs comptes : {count}. Je ne devine pas ; un administrateur Entra vérifie ces adresses.",
            $"Address that leads to several accounts: {count}. I don’t guess; an Entra administrator checks these addresses."),
        InstallStage.Disabled => new(
            $"Compte désactivé : {count}. Un administrateur Entra peut le réactiver.",
            $"Account disabled: {count}. An Entra administrator can enable it again."),
        InstallStage.BlockedByPolicy => new(
            $"Refusés par la stratégie de l’établissement : {count}. Un administrateur Teams autorise PixBot pour eux (Teams admin center, « Gérer les applications » et « Stratégies d’autorisation »).",
            $"Refused by the school’s policy: {count}. A Teams administrator allows PixBot for them (Teams admin center, “Manage apps” and “Permission policies”)."),
        InstallStage.WithoutTeams => new(
            $"Sans Teams : {count}. Leur compte n’a pas de licence Teams, ou n’existe plus.",
            $"Without Teams: {count}. Their account has no Teams licence, or is gone."),
        InstallStage.Failed => new(
            $"En échec : {count}. Relancez l’installation plus tard.",
            $"Failed: {count}. Install again later."),
        _ => new(
            $"Installés, pas encore joignables : {count}. Teams me préviendra.",
            $"Installed, not reached yet: {count}. Teams will tell me."),
    };
}
