using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class StatusTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Before_any_export_nothing_is_known_and_the_card_says_so()
    {
        await bot.OpenAsync();
        var card = (await bot.As("lea").SayAsync("Mon statut")).Card;
        card.Fact("Profil").ShouldBe("❌ pas encore envoyé");
        card.Words().ShouldContain("Aucun export de Pix ne parle encore de toi");
        card.Words().ShouldContain("C’est envoyé");
        card.Words().ShouldContain("Ouvrir la campagne");
    }

    [Fact]
    public async Task Who_is_certifiable_is_told_so_and_of_when_that_is()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        bot.Clock.Advance(TimeSpan.FromDays(3));
        var card = (await bot.As("lea").SayAsync("suis-je certifiable ?")).Card;
        card.Fact("Profil").ShouldBe("✅ envoyé le 12 mai 2026 à 9 h 42");
        card.Fact("Certifiable").ShouldBe("✅ oui");
        card.Fact("Compétences au niveau 1 ou plus")!.ShouldStartWith("7 ");
        card.Words().ShouldContain("D’après l’export de Pix du 18 mai 2026 à 10 h (il y a 3 jours)");
        card.Words().ShouldNotContain("C’est envoyé\n");
    }

    [Fact]
    public async Task Who_sent_too_early_is_told_what_is_missing()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var card = (await bot.As("tom").SayAsync("Mon statut")).Card;
        card.Fact("Certifiable").ShouldBe("❌ pas encore");
        card.Words().ShouldContain("Il te manque **2 compétences**");
        card.Words().ShouldContain("Ouvrir la campagne");
    }

    [Fact]
    public async Task The_way_so_far_is_told_in_short_and_kept_in_my_data()
    {
        await bot.OpenAsync();
        await bot.As("tom").ForgeAsync("profile-declare");
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.ExportAsync();
        bot.Clock.Advance(TimeSpan.FromDays(1));
        var card = (await bot.As("tom").SayAsync("Mon statut")).Card;
        card.Fact("Depuis").ShouldBeNull("the day is said of the profile");
        card.Words().ShouldContain(
            "Jusqu’ici\n- **19 mai 2026** : 📤 Envoyé, pas certifiable, 3 compétences, envoyé le 12 mai 2026 (export du 19 mai 2026, Certif 3e - collecte de profils (JNZYKB263))\r- **18 mai 2026** : ⏳ Déclaré envoyé, déclaré le 18 mai 2026 (déclaration de l’élève)");
        (await bot.As("tom").SayAsync("Mes données")).Text.ShouldContain("Historique du profil\n- **19 mai 2026** : 📤 Envoyé");
        (await bot.As("paul").SayAsync("Mes données")).Text.ShouldNotContain("Historique");
        (await bot.As("max").SayAsync("Mes données")).Text.ShouldNotContain("Historique");
    }

    [Fact]
    public async Task What_Eleves_says_is_told_with_its_date()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Nom\tPrénom\tClasse\tCertificabilité\nRoux\tMax\t3B\tCertifiable\nPetit\tAna\t3B\tNon certifiable\nDiallo\tTom\t3A\tNon certifiable");
        var max = (await bot.As("max").SayAsync("Mon statut")).Card;
        (max.Fact("Profil"), max.Fact("Certifiable")).ShouldBe(("pas envoyé, mais Pix te sait certifiable", "✅ oui"));
        max.Words().ShouldContain("D’après la liste des élèves de Pix Orga, relevée le 18 mai 2026 à 10 h (aujourd’hui)");
        var tom = (await bot.As("tom").SayAsync("Mon statut")).Card;
        (tom.Fact("Profil"), tom.Fact("Certifiable")).ShouldBe(("❌ pas encore envoyé", "❌ pas encore, d’après Pix Orga"));
    }

    [Fact]
    public async Task A_declaration_counts_once_and_until_an_export_says_otherwise()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.As("max").SayAsync("Mon statut");
        (await bot.As("max").PressAsync("C’est envoyé")).Text.ShouldContain("tu ne seras plus relancé");
        (await bot.As("max").ForgeAsync("profile-declare")).Text.ShouldContain("tu ne seras plus relancé");
        var card = (await bot.As("max").SayAsync("Mon statut")).Card;
        card.Fact("Profil")!.ShouldStartWith("⏳ envoyé d’après toi");
        card.Fact("Depuis").ShouldBe("le 18 mai 2026 (aujourd’hui)");
        card.Words().ShouldContain("Rien : le prochain export");

        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.Claire.DropAsync("Resultats-Certif 3e-482913-2026-05-19-0955.csv", bot.DroppedFiles["export.csv"]);
        (await bot.As("max").SayAsync("Mon statut")).Card.Fact("Profil").ShouldBe("❌ pas encore envoyé");
    }

    [Fact]
    public async Task A_declaration_is_of_whoever_presses_and_says_nothing_of_others()
    {
        await bot.OpenAsync();
        await bot.As("lea").SayAsync("Mon statut");
        await bot.As("max").PressTheirsAsync(bot.As("lea"), "C’est envoyé", ("person", School.IdOf("lea")));
        (await bot.As("lea").SayAsync("Mon statut")).Card.Fact("Profil").ShouldBe("❌ pas encore envoyé");
        (await bot.As("max").SayAsync("Mon statut")).Card.Fact("Profil")!.ShouldStartWith("⏳");
        (await bot.As("paul").ForgeAsync("profile-declare")).Notice!.ShouldContain("pas inscrit comme élève");
    }

    [Fact]
    public async Task The_question_is_answered_in_its_own_language()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var card = (await bot.As("lea").SayAsync("am I certifiable?")).Card;
        card.Lang.ShouldBe("en");
        card.Fact("Certifiable").ShouldBe("✅ yes");
        card.Fact("Profile").ShouldBe("✅ sent on 12 May 2026 at 9:42 am");
    }

    [Fact]
    public async Task Staff_have_no_status() => await StaffAsync("paul");

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task StaffAsync(string name)
    {
        await bot.OpenAsync();
        (await bot.As(name).SayAsync("Mon statut")).Text.ShouldContain("Vous n’êtes pas inscrit comme élève");
    }
}
