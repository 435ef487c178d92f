using PixBot.Core.Localization;

namespace PixBot.Core.Features.Care.Telling;

internal static class TellingTexts
{
    public static readonly Text Tell = new("Prévenir un adulte de l’établissement", "Tell an adult of the school");

    public static readonly Text TellReferent = new("Prévenir le référent Pix", "Tell the Pix referent");

    public static readonly Text Words = new("Mes mots", "My words");

    public static readonly Text Share = new("Joindre aussi ce que j’ai écrit", "Also send what I wrote");

    public static readonly Text NothingKept = new(
        "Rien n’est gardé ni envoyé sans toi. Le bouton envoie ton nom et ta classe ; tes mots, seulement si tu coches.",
        "Nothing is kept or sent without you. The button sends your name and class; your words only if you tick the box.");

    public static readonly Text NothingKeptOfStaff = new(
        "Rien n’est gardé ni envoyé sans vous. Le bouton envoie votre nom ; vos mots, seulement si vous cochez.",
        "Nothing is kept or sent without you. The button sends your name; your words only if you tick the box.");

    public static readonly Text ToldTitle = new("C’est fait : un adulte est prévenu", "Done: an adult has been told");

    public static Text Told(string names, Text at) => new($"Message remis à **{names}** ({at.Fr}).", $"Delivered to **{names}** ({at.En}).");

    public static readonly Text WithWords = new("Il contient ton nom, ta classe et ce que tu as écrit.", "It holds your name, your class and what you wrote.");

    public static readonly Text WithoutWords = new("Il contient ton nom et ta classe, pas ce que tu as écrit.", "It holds your name and class, not what you wrote.");

    public static readonly Text Meanwhile = new(
        "Il n’a peut-être pas Teams sous les yeux. Si ça ne peut pas attendre : va voir un adulte, ou appelle.",
        "They may not be looking at Teams. If it cannot wait: go to an adult, or call.");

    public static readonly Text NamedAdult = new("l’adulte désigné par l’établissement", "the adult whom the school named");

    public static readonly Text Referent = new("le référent Pix", "the Pix referent");

    public static readonly Text FailedTitle = new("Le message n’est pas parti", "The message did not get through");

    public static readonly Text Failed = new(
        "Je n’ai pu joindre personne, et personne n’est prévenu. **N’attends pas** : va voir l’infirmière, la vie scolaire (CPE) ou un professeur, ou appelle.",
        "I could not reach anybody, and nobody has been told. **Do not wait**: go to the nurse, the school office (CPE) or a teacher, or call.");

    public static readonly Text AllNumbers = new(
        "**3114** et **119** jour et nuit, **3018** de 9 h à 23 h, **15**, **17** ou **112** en urgence, **114** par SMS.",
        "**3114** and **119** day and night, **3018** from 9 am to 11 pm, **15**, **17** or **112** in an emergency, **114** by text message.");

    public static readonly Text AdultTitle = new("Quelqu’un a besoin d’un adulte", "Somebody needs an adult");

    public static readonly Text AdultFirst = new(
        "Cette personne a écrit à PixBot et demande à être vue. **Allez la voir, ou faites-la voir, dès maintenant.**",
        "This person wrote to PixBot and asks to be seen. **Go to them, or have somebody go, now.**");

    public static readonly Text Name = new("Nom", "Name");

    public static readonly Text When = new("Quand", "When");

    public static readonly Text TheirWords = new("Ce qu’elle a écrit, joint avec son accord", "What they wrote, sent with their consent");

    public static readonly Text NoWords = new(
        "Ses mots ne sont pas joints, et PixBot ne les a pas gardés : demandez-lui, avec douceur.",
        "Their words are not attached, and PixBot has not kept them: ask, gently.");

    public static readonly Text AdultNumbers = new(
        "En danger : **15**, **17**, **112**. Le **3114**, le **119** et le **3018** conseillent aussi les adultes.",
        "In danger: **15**, **17**, **112**. **3114**, **119** and **3018** advise adults too.");

    public static readonly Text NobodyNamed = new(
        "Ce message vous arrive parce qu’aucun adulte désigné n’a pu être joint. Désignez-en un dans « Réglages » (« Adulte à prévenir ») ; il doit ouvrir PixBot une fois.",
        "You get this because no adult named for it could be reached. Name one in “Settings” (“Adult to tell”); they must open PixBot once.");

    public static readonly Text Again = new("Réessayer", "Try again");
}
