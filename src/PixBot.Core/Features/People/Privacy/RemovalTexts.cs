using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>What goes and what stays once a person is removed.</summary>
internal static class RemovalTexts
{
    public static Text RemoveTitle(string name) => new($"Retirer {name} et tout effacer ?", $"Remove {name} and erase everything?");

    public static readonly Text WhatGoes = new("Ce qui sera effacé", "What will be erased");

    public static readonly IReadOnlyList<Text> Goes =
    [
        new("sa fiche : nom, classe, adresse, rôle, temps majoré, langue", "their record: name, class, address, role, extra time, language"),
        new("son profil Pix, son historique et ses relances", "their Pix profile, its history and their reminders"),
        new("ses inscriptions aux sessions à venir", "their enrolment in sessions to come"),
        new("le lien avec son compte Teams, et son nom sous les questions posées", "the link to their Teams account, and their name under questions asked"),
        new("les envois terminés qui lui étaient adressés, et sa place dans les listes d’imports", "finished messages addressed to them, and their place in lists of imports"),
    ];

    public static readonly Text WhatStays = new("Ce qui reste, et pourquoi", "What stays, and why");

    public static readonly IReadOnlyList<Text> Stays =
    [
        new("sans son nom, son inscription aux sessions passées : c’est la preuve de leur tenue", "without their name, their enrolment in past sessions: it proves that they took place"),
        new("le texte des questions posées, sans nom : d’autres les posent aussi", "the text of questions asked, without a name: others ask them too"),
        new("les lignes d’audit, sans nom : qui a vu des codes, qui a corrigé ou effacé une fiche", "audit lines without names: who saw codes, who corrected or erased a person"),
        new("les messages déjà affichés dans Teams : PixBot ne peut pas les reprendre tous", "messages already shown in Teams: PixBot cannot take all of them back"),
        new("les envois en cours, jusqu’à leur fin", "messages under way, until they are done"),
    ];

    public static Text StillSupervises(string days) => new(
        $"⚠️ Cette personne surveille encore : {days}. Donnez d’abord ces sessions à quelqu’un d’autre.",
        $"⚠️ This person still supervises: {days}. Give these sessions to somebody else first.");

    public static readonly Text ComesBack = new(
        "Si un prochain fichier de l’école nomme encore cette personne, elle reviendra dans la liste.",
        "If a later file of the school names this person, they will be back on the list.");

    public static readonly Text RemoveYes = new("Effacer définitivement", "Erase for good");

    public static readonly Text Erasing = new("⏳ J’efface tout ce qui concerne cette personne…", "⏳ Erasing everything about this person…");

    public static readonly Text Erased = new("C’est effacé. Il ne reste que ce que la confirmation annonçait.", "It’s erased. Only what the confirmation said remains.");
}
