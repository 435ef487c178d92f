using PixBot.Core.Bot;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Home;

internal static class EverydayTexts
{
    public static Text Hello(string firstName) => firstName.Length == 0
        ? new("Bonjour ! 👋", "Hello! 👋")
        : new($"Bonjour {firstName} ! 👋", $"Hello {firstName}! 👋");

    public static Text WhatIDo(Role role) => role switch
    {
        Role.Referent => new(
            "Je vous aide à mener la certification Pix de bout en bout. **Déposez ici la liste de vos élèves** (CSV), puis **l’export de votre campagne Pix Orga** : je vous dirai qui n’a pas envoyé son profil, et je relancerai exactement ceux-là.",
            "I help you run the Pix certification from start to finish. **Drop your student list here** (CSV), then **the export of your Pix Orga campaign**: I’ll tell you who hasn’t sent a profile, and remind exactly those."),
        Role.Supervisor => new(
            "Je vous dis quelles sessions vous surveillez, et je vous envoie la carte d’instructions avec le numéro de session et le code d’accès peu avant le début. Posez-moi vos questions quand vous voulez.",
            "I tell you which sessions you supervise, and send you the instructions card with the session number and access code shortly before the start. Ask me anything, any time."),
        Role.Student => new(
            "Je réponds à tes questions sur la certification Pix, avec tes mots à toi. Je te dis aussi où tu en es et quand tu passes l’épreuve.",
            "I answer your questions about the Pix certification, in your own words. I also tell you where you stand and when you take the test."),
        _ => new(
            "Je réponds à vos questions sur la certification Pix. L’école ne m’a pas (encore) donné votre nom : je ne peux donc rien vous dire de personnel.",
            "I answer your questions about the Pix certification. The school hasn’t given me your name (yet), so I can’t tell you anything personal."),
    };

    public static Text Examples(Role role) => role switch
    {
        Role.Referent => new(
            "Par exemple : « Comment créer une session ? », « Peut-on encore ajouter un candidat ? »",
            "For example: “How do I create a session?”, “Can I still add a candidate?”"),
        Role.Supervisor => new(
            "Par exemple : « Un élève est déconnecté, que faire ? », « Comment signaler un incident ? »",
            "For example: “A student got disconnected, what now?”, “How do I report an incident?”"),
        _ => new(
            "Par exemple : « Je peux la repasser si je rate ? », « Suis-je certifiable ? », « Il faut apporter quoi ? »",
            "For example: “Can I retake it if I fail?”, “Am I certifiable?”, “What do I need to bring?”"),
    };

    public static readonly Text Privacy = new(
        "Je ne garde que ce qui sert à la certification ; écris **Mes données** pour voir ce que je sais de toi. N’écris rien d’intime ici.",
        "I only keep what the certification needs; type **My data** to see what I know about you. Don’t write anything private here.");

    public static readonly Text PrivacyStaff = new(
        "Je ne garde que ce qui sert à la certification ; écrivez **Mes données** pour voir ce que je sais de vous.",
        "I only keep what the certification needs; type **My data** to see what I know about you.");

    public static readonly Text HelpTitle = new("Ce que je sais faire", "What I can do");

    public static Text Explain(Command command, Role role) => command switch
    {
        Command.MyStatus => new("ton profil est-il envoyé, es-tu certifiable, que faire ensuite", "is your profile sent, are you certifiable, what’s next"),
        Command.MySession => new("quand et où tu passes la certification", "when and where you take the certification"),
        Command.MySessions => new("les sessions que vous surveillez, avec leur carte le jour J", "the sessions you supervise, with their card on the day"),
        Command.Dashboard => new("où en est chaque classe", "where each class stands"),
        Command.Remind => new("écrire à ceux qui n’ont pas envoyé leur profil, et à eux seuls", "write to those who haven’t sent their profile, and to nobody else"),
        Command.Sessions => new("créer des sessions, convoquer, suivre le jour J", "create sessions, summon, follow the day"),
        Command.Broadcast => new("écrire à une classe, ou à tous", "write to a class, or to everyone"),
        Command.Questions => new("les questions que l’on vous a transmises", "the questions passed on to you"),
        Command.MyQuestions when role == Role.Student => new("ce que tu as demandé au référent, et où ça en est", "what you asked the referent, and how it stands"),
        Command.MyQuestions => new("ce que vous avez demandé au référent, et où cela en est", "what you asked the referent, and how it stands"),
        Command.Person => new("chercher, ajouter ou corriger une personne", "find, add or correct a person"),
        Command.Journal => new("qui a vu des codes, corrigé une fiche ou envoyé un message", "who saw codes, corrected a record or sent a message"),
        Command.Settings => new("les réglages de l’école", "the school’s settings"),
        Command.MyData when role == Role.Student => new("ce que je sais de toi", "what I know about you"),
        Command.MyData => new("ce que je sais de vous", "what I know about you"),
        _ => new("cette page", "this page"),
    };

    public static Text LanguageChosen(Language language) => language == Language.English
        ? new("C’est noté : on parle anglais.", "Noted: I’ll speak English with you.")
        : new("C’est noté : on parle français.", "Noted: I’ll speak French with you.");

    public static readonly Text AskAnything = new(
        "Ou pose simplement ta question, comme elle te vient.",
        "Or simply ask your question, the way it comes to you.");

    public static readonly Text AskAnythingStaff = new(
        "Ou posez simplement votre question, comme elle vous vient.",
        "Or simply ask your question, the way it comes to you.");

    public static readonly Text SettingsTitle = new("Réglages de l’école", "The school’s settings");

    public static readonly Text SettingsHow = new(
        "La campagne, la date limite et les heures calmes se changent ici ; le reste, là où PixBot est installé, dans la section `PixBot:School`.",
        "Campaign, deadline and quiet hours are changed here; the rest, where PixBot is installed, in the section `PixBot:School`.");

    public static readonly Text SettingsLanguage = new("Langue de cette conversation", "Language of this chat");

    public static readonly Text SchoolName = new("Établissement", "School");

    public static readonly Text SchoolSite = new("Site", "Site");

    public static readonly Text TimeZone = new("Fuseau horaire", "Time zone");

    public static readonly Text DefaultLanguage = new("Langue par défaut", "Default language");

    public static readonly Text CodesLead = new("Codes remis aux surveillants", "Codes given to supervisors");

    public static Text MinutesBefore(int minutes) => new($"{minutes} min avant le début", $"{minutes} min before the start");

    public static readonly Text NotSet = new("non réglé", "not set");

    public static readonly Text MyDataTitle = new("Mes données", "My data");

    public static readonly Text MyDataWhy = new(
        "Ces informations viennent de la liste de l’école, des exports de Pix et de nos échanges. Elles servent uniquement à organiser la certification. Pour les faire corriger ou effacer, il faut s’adresser au référent Pix de l’école.",
        "This comes from the school’s list, Pix’s exports and our exchanges. It serves only to organise the certification. To have it corrected or erased, ask the school’s Pix referent.");

    public static readonly Text MyDataKept = new("Ce qui est gardé, et jusqu’à quand", "What is kept, and until when");

    public static readonly Text Account = new("Compte Teams (identifiant)", "Teams account (id)");

    public static readonly Text ProfileHistory = new("Historique du profil", "History of the profile");

    public static readonly Text ProfileFacts = new("Profil Pix", "Pix profile");

    public static readonly Text SessionFacts = new("Sessions", "Sessions");

    public static readonly Text QuestionFacts = new("Questions transmises au référent", "Questions passed on to the referent");
}
