using PixBot.Core.Localization;

namespace PixBot.Core.Features.Care;

/// <summary>Numbers and hours: service-public.fr and the services' own pages, to be checked each year.</summary>
internal static class CareTexts
{
    public static readonly Text DangerTitle = new("Merci de me l’avoir dit. Tu comptes.", "Thank you for telling me. You matter.");

    public static readonly Text DangerFirst = new(
        "Ce que tu écris est important, et personne ne devrait porter ça sans aide. Je suis un programme : ces personnes, elles, t’écoutent tout de suite, gratuitement.",
        "What you wrote is important, and nobody should carry that without help. I am a program: these people listen right now, free of charge.");

    public static readonly Text Suicide = new(
        "**3114** : idées de suicide, envie de se faire du mal. Jour et nuit.",
        "**3114**: thoughts of suicide or of hurting oneself. Day and night.");

    public static readonly Text Children = new(
        "**119** : jeunes en danger, violences, abus. Jour et nuit.",
        "**119**: young people in danger, violence, abuse. Day and night.");

    public static readonly Text Emergency15 = new(
        "**15** (SAMU) ou **112** : urgence, blessure, malaise. **17** : police.",
        "**15** (ambulance) or **112**: emergency, injury, somebody unwell. **17**: police.");

    public static readonly Text Silent = new(
        "**114** par SMS : si parler ou entendre n’est pas possible.",
        "**114** by text message: for whoever cannot speak or hear.");

    public static readonly Text AdultNow = new(
        "**Va voir un adulte maintenant** : l’infirmière, la vie scolaire (CPE) ou le professeur dans la salle.",
        "**Go to an adult now**: the nurse, the school office (CPE) or the teacher in the room.");

    public static readonly Text EmergencyTitle = new("Urgence : d’abord les secours", "Emergency: call for help first");

    public static readonly Text EmergencyFirst = new(
        "Tu as bien fait de le dire. Préviens l’adulte le plus proche et appelle, ou fais appeler :",
        "You did right to say so. Tell the nearest adult, and call or have somebody call:");

    public static readonly Text AdultAtOnce = new(
        "**Va chercher un adulte tout de suite** : le professeur dans la salle, l’infirmière, la vie scolaire (CPE). Mets-toi en sécurité.",
        "**Fetch an adult at once**: the teacher in the room, the nurse, the school office (CPE). Get to safety.");

    public static readonly Text StaffEmergencyFirst = new(
        "Appelez maintenant, restez près de la personne et faites venir l’infirmière. L’épreuve attend : le signalement de l’incident se fera après.",
        "Call now, stay with the person and have the nurse come. The test can wait: the incident is reported afterwards.");

    public static readonly Text StaffTitle = new("Merci de l’avoir dit. Voici qui peut aider", "Thank you for saying so. Here is who can help");

    public static readonly Text StaffFirst = new(
        "Pour vous ou pour un élève, ces personnes répondent tout de suite, gratuitement :",
        "For you or for a student, these people answer right now, free of charge:");

    public static readonly Text StaffNow = new(
        "**Prévenez sur place** : l’infirmière, le CPE, la direction. Ne laissez pas la personne seule.",
        "**Tell somebody on the spot**: the nurse, the CPE, the head. Do not leave the person alone.");

    public static readonly Text HarassmentTitle = new("Ce n’est pas ta faute", "It is not your fault");

    public static readonly Text HarassmentFirst = new(
        "Merci de me l’avoir dit. Personne n’a le droit de te faire ça, et ça peut s’arrêter. Garde les messages et les captures d’écran ; ne réponds pas et ne paie rien.",
        "Thank you for telling me. Nobody has the right to do this to you, and it can stop. Keep the messages and screenshots; do not answer and pay nothing.");

    public static readonly Text Harassment3018 = new(
        "**3018** : harcèlement, chantage, photos, menaces. Tous les jours de 9 h à 23 h, jours fériés compris ; gratuit.",
        "**3018**: bullying, blackmail, pictures, threats. Every day from 9 am to 11 pm, holidays included; free of charge.");

    public static readonly Text AtNight = new("**119** : la nuit aussi, gratuit.", "**119**: at night too, free of charge.");

    public static readonly Text Emergency17 = new(
        "**17** ou **112** : en danger tout de suite. **114** par SMS si parler n’est pas possible.",
        "**17** or **112**: in danger right now. **114** by text message if speaking is not possible.");

    public static readonly Text FearTitle = new("C’est normal d’avoir peur, et ça se passera", "It is normal to be afraid, and it will pass");

    public static readonly Text FearFirst = new(
        "Merci de me le dire. Beaucoup d’élèves ressentent la même chose ; un test ne dit pas ce que tu vaux.",
        "Thank you for telling me. Many students feel the same; a test does not say what you are worth.");

    public static readonly Text Again = new("Un échec n’est pas la fin : la certification peut se repasser.", "Failing is not the end: the certification can be taken again.");

    public static readonly Text NoMark = new(
        "Personne n’a de note : cela ne compte ni pour le brevet, ni pour le bac.",
        "Nobody gets a mark: it counts neither for the brevet nor for the bac.");

    public static readonly Text Prepare = new(
        "Pour t’y préparer : un peu d’entraînement sur pix.fr, sans te presser, et une bonne nuit de sommeil. Pendant le test, une question peut se passer.",
        "To prepare: some practice on pix.fr, without hurry, and a good night’s sleep. During the test a question can be skipped.");

    public static readonly Text StaffPrepare = new(
        "Un peu d’entraînement sur pix.fr, du repos, et le droit de passer une question.",
        "Some practice on pix.fr, some rest, and the right to skip a question.");

    public static readonly Text FearAdult = new(
        "Le référent Pix peut en parler avec toi. Et si c’est plus lourd qu’une épreuve : l’infirmière, la vie scolaire, ou le **3114**, jour et nuit.",
        "The Pix referent can talk about it with you. And if it is heavier than a test: the nurse, the school office, or **3114**, day and night.");

    public static readonly Text StaffFearFirst = new("Cela arrive à beaucoup de monde. Pour les candidats, voici ce qui est vrai :", "It happens to many people. For candidates, this is true:");

    public static readonly Text StaffFearAdult = new(
        "Le référent Pix peut en parler. Et si c’est plus lourd qu’une épreuve : le **3114**, jour et nuit.",
        "The Pix referent can talk about it. And if it is heavier than a test: **3114**, day and night.");

    public static readonly Text Contact = new("Adulte à prévenir (infirmière, CPE…)", "Adult to tell (nurse, CPE…)");

    public static readonly Text BadContact = new(
        "Écrivez des adresses e-mail (ou identifiants Entra) séparées par des virgules.",
        "Write e-mail addresses (or Entra ids), separated by commas.");

    public static readonly Text AdultTold = new("a demandé à parler à un adulte, qui a été prévenu", "asked for an adult, who was told");
}
