using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Testing.Graph;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Graph;

public sealed class InstallationTests
{
    [Fact]
    public async Task Whoever_never_opened_PixBot_gets_it_and_can_be_written_to()
    {
        await using var world = await GraphWorld.OpenAsync();

        await world.InstallAsync();

        world.Graph.School.Installed.Keys.ShouldBe(["oid-ana"]);
        var ana = (await world.ContactAsync("ana")).ShouldNotBeNull();
        ana.Address.ConversationId.ShouldBe(world.Bot.As("ana").Address.ConversationId);
        ana.AadObjectId.ShouldBe("oid-ana");
        var card = world.Bot.Claire.LastCard.Words();
        card.ShouldContain("Installation terminée");
        card.ShouldContain("1 / 1");
    }

    [Fact]
    public async Task The_ordinary_reminder_reaches_who_was_installed_for()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.InstallAsync();

        await world.Bot.Claire.SayAsync("Relancer");
        await world.Bot.Claire.PressAsync("Aperçu");
        await world.Bot.Claire.PressAsync("Envoyer la relance");
        await world.Bot.SettleAsync();

        world.Bot.As("ana").Chat.ShouldHaveSingleItem().Text.ShouldContain("Ana");
    }

    [Fact]
    public async Task Who_has_it_already_by_a_policy_is_found_and_not_installed_again()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.School.Installed["oid-ana"] = "by-policy";

        await world.InstallAsync();

        (await world.ContactAsync("ana")).ShouldNotBeNull();
        world.Graph.Asked.Single(entry => entry.Request.Method == "POST").Status.ShouldBe(409);
    }

    [Fact]
    public async Task Where_no_chat_can_be_read_it_is_opened()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Add("ana", user => user with { HasChat = false });
        var refusals = 2;
        world.Bot.Opens = _ => refusals-- > 0 ? new OpenOutcome.Failed(new SendOutcome.Unreachable(UnreachableReason.NeverInstalled)) : null;

        await world.InstallAsync();

        (await world.ContactAsync("ana")).ShouldNotBeNull().Address.ShouldBe(world.Bot.As("ana").Address);
    }

    [Fact]
    public async Task Who_is_installed_for_without_a_chat_in_the_end_is_told_as_such_and_known_by_the_first_event()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Add("ana", user => user with { HasChat = false });
        world.Bot.Opens = _ => new OpenOutcome.Failed(new SendOutcome.Unreachable(UnreachableReason.NeverInstalled));

        await world.InstallAsync();

        world.Bot.Claire.LastCard.Words().ShouldContain("Installés, pas encore joignables : 1");
        await world.Bot.As("ana").InstallAsync();
        (await world.ContactAsync("ana")).ShouldNotBeNull();
    }

    /// <summary>Teams tells the bot of the installation while Graph is still being asked for the chat, or after.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Teams_own_word_of_the_installation_makes_no_second_contact_and_one_welcome(bool isEventFirst)
    {
        await using var world = await GraphWorld.OpenAsync();
        var ana = world.Add("ana", user => user with { ChatId = "19:chat-as-graph-has-it" });
        var welcomes = 0;
        world.Graph.Fault = request =>
        {
            if (isEventFirst && request.Path.EndsWith("/chat", StringComparison.Ordinal))
                welcomes += WelcomeAsync(world).GetAwaiter().GetResult();
            return null;
        };

        await world.InstallAsync();
        if (!isEventFirst)
        {
            (await world.ContactAsync("ana")).ShouldNotBeNull().Address.ConversationId.ShouldBe(ana.ChatId);
            welcomes += await WelcomeAsync(world);
        }

        welcomes.ShouldBe(1);
        var rows = await world.ContactRowsAsync();
        rows.Count(row => row.Key == "a|oid-ana").ShouldBe(1);
        rows.Count(row => row.Values.Text("AadObjectId") == "oid-ana").ShouldBe(1);
        var contact = (await world.ContactAsync("ana")).ShouldNotBeNull();
        contact.UserId.ShouldBe("29:ana", "what her own activity told");
        contact.Address.ShouldBe(world.Bot.As("ana").Address);
    }

    [Fact]
    public async Task What_somebodys_own_activity_told_is_not_overwritten()
    {
        await using var world = await GraphWorld.OpenAsync();
        var before = await world.ContactAsync("lea");
        var ana = world.Bot.As("ana");
        await ana.InstallAsync();
        await ana.SayAsync("English");
        var known = await world.ContactAsync("ana");

        await world.Bot.Claire.ForgeAsync("install-start", ("install", "j1"));
        await world.Bot.SettleAsync();

        (await world.ContactAsync("ana")).ShouldBe(known);
        (await world.ContactAsync("lea")).ShouldBe(before);
        world.Graph.Outer.ShouldBeEmpty();
    }

    /// <summary>Teams gave the mail, and the list has another address of the same account.</summary>
    [Fact]
    public async Task Who_opened_it_as_a_guest_is_known_once_the_directory_says_whose_the_lists_address_is()
    {
        await using var world = await GraphWorld.OpenAsync();
        var ana = world.Bot.As("ana");
        ana.Email = "ana.petit@ecole.example";
        await ana.InstallAsync();
        world.Add("ana", user => user with { Mail = "ana.petit@ecole.example", Name = "ana.petit@ecole.example", OtherAddresses = ["ana@ecole.example"] });
        (await ana.SayAsync("Mon statut")).Text.ShouldNotContain("pas encore envoyé");

        await world.InstallAsync();

        (await world.ContactAsync("ana")).ShouldNotBeNull().UserId.ShouldBe("29:ana");
        (await ana.SayAsync("Mon statut")).Text.ShouldContain("pas encore envoyé");
    }

    [Fact]
    public async Task Who_removed_PixBot_is_left_in_peace()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.Bot.Get<IContacts>().MarkUnreachableAsync(SchoolId.OfTenant(Bot.Tenant), "oid-lea", UnreachableReason.Uninstalled, Bot.Token);

        await world.InstallAsync();

        world.Graph.School.Installed.Keys.ShouldBe(["oid-ana"]);
    }

    [Fact]
    public async Task Pressing_twice_installs_once()
    {
        await using var world = await GraphWorld.OpenAsync();

        await world.Bot.Claire.ForgeAsync("install-start", ("install", "j1"));
        await world.Bot.Claire.ForgeAsync("install-start", ("install", "j1"));
        await world.Bot.SettleAsync();

        world.Graph.Asked.Count(entry => entry.Request.Method == "POST").ShouldBe(1);
        world.Bot.Claire.Cards.Count(card => card.Words().Contains("Installation terminée", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Each_problem_is_told_with_names_and_with_who_can_mend_it()
    {
        await using var world = await GraphWorld.StartAsync();
        await world.Bot.Claire.InstallAsync();
        await world.ImportAsync("""
            Nom;Prénom;Classe;E-mail
            Perdu;Paul;3A;perdu@ecole.example
            Double;Dora;3A;double@ecole.example
            Parti;Pia;3A;parti@ecole.example
            Bloqué;Bob;3A;bloque@ecole.example
            Nu;Nina;3A;nu@ecole.example
            Alias;Ali;3A;alias@ecole.example
            """);
        world.Add("double");
        world.Graph.School.Users.Add(new GraphUser("oid-other", null, "double@ecole.example"));
        world.Add("parti", user => user with { IsEnabled = false });
        world.Add("bloque", user => user with { IsBlocked = true });
        world.Add("nu", user => user with { HasTeams = false });
        world.Add("alias", user => user with { Mail = "new@ecole.example", Name = "new@ecole.example", OtherAddresses = ["alias@ecole.example"] });

        await world.InstallAsync();

        var card = world.Bot.Claire.LastCard.Words();
        card.ShouldContain("Introuvables dans l’annuaire : 1");
        card.ShouldContain("Perdu Paul 3A");
        card.ShouldContain("Adresse qui mène à plusieurs comptes : 1");
        card.ShouldContain("Double Dora 3A");
        card.ShouldContain("Compte désactivé : 1");
        card.ShouldContain("Refusés par la stratégie de l’établissement : 1");
        card.ShouldContain("Bloqué Bob 3A");
        card.ShouldContain("Sans Teams : 1");
        world.Graph.School.Installed.Keys.ShouldBe(["oid-alias"]);
    }

    [Fact]
    public async Task Only_a_referent_installs_for_others()
    {
        await using var world = await GraphWorld.OpenAsync();

        await world.Bot.As("paul").ForgeAsync("install-start", ("install", "j1"));
        await world.Bot.As("lea").ForgeAsync("install-open");
        await world.Bot.SettleAsync();

        world.Graph.Outer.ShouldBeEmpty();
        (await world.Bot.RowsAsync("installs")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_all_is_done_no_address_is_kept_for_it()
    {
        await using var world = await GraphWorld.OpenAsync();

        await world.Bot.Claire.ForgeAsync("install-start", ("install", "j1"));
        await world.Bot.SettleAsync();

        var rows = await world.Bot.RowsAsync("installs|j1");
        rows.ShouldNotBeEmpty();
        rows.SelectMany(row => row.Values.All).ShouldAllBe(value => !$"{value.Value}".Contains('@'));
    }

    [Fact]
    public async Task No_log_names_anybody()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Add("ana", user => user with { IsBlocked = true });

        await world.InstallAsync();

        world.Bot.Logs.All.ShouldContain("403 Forbidden");
        world.Bot.Logs.All.ShouldNotContain("ana@");
        world.Bot.Logs.All.ShouldNotContain("oid-ana");
    }

    private static async Task<int> WelcomeAsync(GraphWorld world) => (await world.Bot.As("ana").InstallAsync()).Cards.Count;
}
