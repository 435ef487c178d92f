using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Status;

internal static class StatusTexts
{
    public static readonly Text Profile = new("Profil", "Profile");

    public static readonly Text Certifiable = new("Certifiable", "Certifiable");

    public static readonly Text Competences = new("Compétences au niveau 1 ou plus", "Competences at level 1 or above");

    public static readonly Text Since = new("Depuis", "Since");

    public static Text SinceDay(DateTimeOffset local, int daysAgo)
    {
        var (day, ago) = (Dates.Short(local), Dates.Ago(daysAgo));
        return new($"le {day.Fr} ({ago.Fr})", $"{day.En} ({ago.En})");
    }

    public static readonly Text SoFar = new("Jusqu’ici", "So far");

    public static readonly Text Next = new("À faire maintenant", "What to do now");

    public static Text Stage(ProfileState state, Func<DateTimeOffset, DateTimeOffset> local) => state.Stage switch
    {
        ProfileStage.NotSent when state.Earlier is { } earlier => earlier.At is { } at
            ? new(
                $"❌ pas encore envoyé cette année (ton envoi du {Dates.Short(local(at)).Fr} ne compte plus)",
                $"❌ not sent yet this year (what you sent on {Dates.Short(local(at)).En} doesn’t count any more)")
            : new("❌ pas encore envoyé cette année", "❌ not sent yet this year"),
        ProfileStage.NotSent => new("❌ pas encore envoyé", "❌ not sent yet"),
        ProfileStage.Certifiable when state.SentAt is null => new("pas envoyé, mais Pix te sait certifiable", "not sent, but Pix knows you’re certifiable"),
        ProfileStage.Declared => new("⏳ envoyé d’après toi, en attente de confirmation par Pix", "⏳ sent, you say; waiting for Pix to confirm"),
        _ => state.SentAt is { } at
            ? new($"✅ envoyé le {Dates.Moment(local(at)).Fr}", $"✅ sent on {Dates.Moment(local(at)).En}")
            : new("✅ envoyé", "✅ sent"),
    };

    public static Text IsCertifiable(ProfileState state) => state.Stage switch
    {
        ProfileStage.Certifiable => new("✅ oui", "✅ yes"),
        ProfileStage.Sent => new("❌ pas encore", "❌ not yet"),
        _ when state.Listing is { Certifiable: false } => new("❌ pas encore, d’après Pix Orga", "❌ not yet, according to Pix Orga"),
        _ => new("on le saura quand ton profil sera arrivé", "we’ll know once your profile has arrived"),
    };

    public static Text Count(int count) => new(
        $"{count} (il en faut au moins {ProfileState.CompetencesNeeded})",
        $"{count} (at least {ProfileState.CompetencesNeeded} are needed)");

    public static Text NextStep(ProfileState state) => state.Stage switch
    {
        ProfileStage.NotSent => new(
            "Ouvre la campagne de l’école avec son code, vérifie ton profil, appuie sur **J’envoie mon profil** et confirme. Sans cela, l’école ne peut pas t’inscrire.",
            "Open the school’s campaign with its code, check your profile, press **Send my profile** and confirm. Without it the school cannot enrol you."),
        ProfileStage.Declared => new(
            "Rien : le prochain export de Pix confirmera ton envoi. Si tu n’as pas vu l’écran de confirmation sur Pix, renvoie ton profil.",
            "Nothing: the next export from Pix will confirm it. If you didn’t see Pix’s confirmation screen, send your profile again."),
        ProfileStage.Sent => Missing(ProfileState.CompetencesNeeded - (state.CertifiableCompetences ?? 0)),
        _ => new(
            "Rien : c’est tout bon. Tu recevras ta convocation ici. Garde bien ce compte Pix : c’est celui du jour J.",
            "Nothing: you’re all set. Your session details will arrive here. Keep this Pix account: it’s the one for the day."),
    };

    public static readonly Text OpenCampaign = new("Ouvrir la campagne", "Open the campaign");

    public static readonly Text ISentIt = new("C’est envoyé", "I’ve sent it");

    public static readonly Text ThanksTitle = new("Merci ! 🎉", "Thank you! 🎉");

    public static readonly Text Thanks = new(
        "C’est noté : tu ne seras plus relancé. Le prochain export de Pix confirmera ton envoi. Si tu as un doute, écris **Mon statut**.",
        "Noted: you won’t be reminded again. The next export from Pix will confirm it. If in doubt, type **My status**.");

    public static Text AsOf(DateTimeOffset localAsOf, int daysAgo) => new(
        $"D’après l’export de Pix du {Dates.Moment(localAsOf).Fr} ({Dates.Ago(daysAgo).Fr}). Si tu as envoyé ton profil depuis, c’est normal que je ne le sache pas encore.",
        $"According to Pix’s export of {Dates.Moment(localAsOf).En} ({Dates.Ago(daysAgo).En}). If you’ve sent your profile since, I don’t know it yet.");

    public static Text AsOfListing(DateTimeOffset local, int daysAgo) => new(
        $"D’après la liste des élèves de Pix Orga, relevée le {Dates.Moment(local).Fr} ({Dates.Ago(daysAgo).Fr}).",
        $"According to Pix Orga’s students list, taken on {Dates.Moment(local).En} ({Dates.Ago(daysAgo).En}).");

    public static readonly Text NoExportYet = new(
        "Aucun export de Pix ne parle encore de toi : cette information peut changer.",
        "No export from Pix mentions you yet, so this may change.");

    public static readonly Text Stranger = new(
        "L’école ne m’a pas (encore) donné ce nom : je ne trouve pas cette adresse dans sa liste. Le référent Pix peut l’y ajouter.",
        "The school doesn’t know you (yet): your address isn’t on the list it gave me. Ask the Pix referent to add you.");

    public static readonly Text Staff = new(
        "Vous n’êtes pas inscrit comme élève : il n’y a pas de profil à suivre pour vous. Le tableau de bord du référent montre où en sont les élèves.",
        "You’re not enrolled as a student, so there’s no profile to follow for you. The referent’s dashboard shows where the students stand.");

    public static Text InShort(ProfileState state) => state.Stage switch
    {
        ProfileStage.NotSent => new("pas envoyé", "not sent"),
        ProfileStage.Declared => new("déclaré envoyé", "declared sent"),
        ProfileStage.Sent => new("envoyé, pas certifiable", "sent, not certifiable"),
        _ when state.SentAt is null => new("certifiable, pas envoyé", "certifiable, not sent"),
        _ => new("envoyé, certifiable", "sent, certifiable"),
    };

    private static Text Missing(int count)
    {
        var missing = Math.Max(1, count);
        return missing == 1
            ? new(
                "Il te manque **1 compétence** au niveau 1. Entraîne-toi sur pix.fr, puis **renvoie ton profil** avec le code de la campagne.",
                "You need **1 more competence** at level 1. Practise on pix.fr, then **send your profile again** with the campaign’s code.")
            : new(
                $"Il te manque **{missing} compétences** au niveau 1. Entraîne-toi sur pix.fr, puis **renvoie ton profil** avec le code de la campagne.",
                $"You need **{missing} more competences** at level 1. Practise on pix.fr, then **send your profile again** with the campaign’s code.");
    }
}
