using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Privacy;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>Candidates are enrolled, taken out and moved by name, each told, and nothing is done that Pix would refuse.</summary>
public sealed class OneByOneTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Theory]
    [InlineData("Roux Max")]
    [InlineData("max roux")]
    [InlineData("Róux")]
    [InlineData("Max 3B")]
    public async Task A_student_is_enrolled_by_name_in_either_order_and_without_accents(string name)
    {
        var session = await bot.PlannedAsync();
        await EnrolAsync(session, name);
        (await CandidatesAsync(session)).ShouldBe(["lea", "zoe", "max"], ignoreOrder: true);
        bot.As("max").Holds("Salle 204").ShouldBeTrue();
    }

    [Fact]
    public async Task A_list_and_a_class_are_enrolled_at_once_and_those_who_were_there_are_not_told_again()
    {
        var session = await bot.PlannedAsync();
        var before = bot.As("lea").Chat.Count;
        await EnrolAsync(session, "3A\nPetit Ana; Roux Max\n");
        (await CandidatesAsync(session)).ShouldBe(["lea", "zoe", "max", "ana", "tom"], ignoreOrder: true);
        bot.As("lea").Chat.Count.ShouldBe(before);
    }

    [Fact]
    public async Task What_fits_nobody_or_several_is_said_line_by_line_and_what_was_typed_stays()
    {
        await bot.OpenAsync(School.Roster + "Roux;Mia;3A;mia@ecole.example;élève;;\n");
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await OpenAsync(session);
        var card = (await bot.Claire.PressAsync("Vérifier et inscrire", ("names", "Roux\nDupond Jean\nPetit Ana"))).Card;
        card.Words().ShouldContain("« Roux » : plusieurs élèves (Roux Mia 3A, Roux Max 3B)");
        card.Words().ShouldContain("« Dupond Jean » : aucun élève de ce nom");
        card.Inputs().OfType<AdaptiveCards.AdaptiveTextInput>().Single().Value.ShouldBe("Roux\nDupond Jean\nPetit Ana");
        (await CandidatesAsync(session)).ShouldBe(["lea", "zoe"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_stands_against_an_enrolment_is_said_before_it_is_saved()
    {
        var session = await bot.PlannedAsync();
        await OpenAsync(session);
        var words = (await bot.Claire.PressAsync("Vérifier et inscrire", ("names", "Roux Max\nDiallo Tom"))).Card.Words();
        words.ShouldContain("Profil pas encore envoyé (1) : Roux Max");
        words.ShouldContain("Pas (encore) certifiables (1) : Diallo Tom");
    }

    [Fact]
    public async Task Whoever_is_taken_out_is_told_and_Pix_is_to_be_told()
    {
        var session = await bot.PlannedAsync();
        await OpenAsync(session);
        await bot.Claire.PressAsync("Retirer", ("who", School.IdOf("zoe")));
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
        (await CandidatesAsync(session)).ShouldBe(["lea"]);
        bot.As("zoe").Holds("no longer").ShouldBeTrue();
        bot.As("lea").Holds("Ta convocation").ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_has_number_and_code_is_not_taken_out_as_Pix_would_refuse()
    {
        var session = await bot.ReleasedAsync();
        await OpenAsync(session);
        (await bot.Claire.PressAsync("Retirer", ("who", School.IdOf("lea")))).Card.Words().ShouldContain("Numéro et code ont déjà été remis (Léa Martin)");
        (await bot.Claire.ForgeAsync("session-move-save", ("session", session.Id), ("to", session.Id), ("who", School.IdOf("lea")))).Reply.ShouldNotBeNull();
        (await CandidatesAsync(session)).ShouldBe(["lea", "zoe"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_last_candidate_is_not_taken_out()
    {
        var session = await bot.PlannedAsync();
        await OpenAsync(session);
        (await bot.Claire.PressAsync("Retirer", ("who", $"{School.IdOf("zoe")},{School.IdOf("lea")}"))).Card.Words().ShouldContain("annulez plutôt la session");
    }

    [Fact]
    public async Task Whoever_is_moved_has_one_convocation_that_holds()
    {
        var (first, second) = await TwoAsync();
        await OpenAsync(first);
        await bot.Claire.PressAsync("Déplacer", ("who", School.IdOf("zoe")), ("to", second.Id));
        await bot.Claire.PressAsync("Déplacer et prévenir");
        await bot.SettleAsync();
        (await CandidatesAsync(first)).ShouldBe(["lea"]);
        (await CandidatesAsync(second)).ShouldBe(["max", "zoe"], ignoreOrder: true);
        bot.As("zoe").Chat.Count(shown => shown.Text.Contains("B12", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Moving_twice_is_moving_once()
    {
        var (first, second) = await TwoAsync();
        (string, string)[] data = [("session", first.Id), ("to", second.Id), ("who", School.IdOf("zoe"))];
        await bot.Claire.ForgeAsync("session-move-save", data);
        await bot.Claire.ForgeAsync("session-move-save", data);
        await bot.SettleAsync();
        (await CandidatesAsync(second)).ShouldBe(["max", "zoe"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("session-candidates")]
    [InlineData("session-enrol")]
    [InlineData("session-take-out")]
    [InlineData("session-move")]
    [InlineData("session-move-save")]
    public async Task Nobody_but_a_referent_may(string verb)
    {
        var session = await bot.PlannedAsync();
        foreach (var name in new[] { "paul", "lea" })
            (await bot.As(name).ForgeAsync(verb, ("session", session.Id), ("to", session.Id), ("who", School.IdOf("zoe")), ("names", "Roux Max"))).Notice!.ShouldContain("réservée au référent");
        (await CandidatesAsync(session)).ShouldBe(["lea", "zoe"], ignoreOrder: true);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<(Session First, Session Second)> TwoAsync()
    {
        var first = await bot.PlannedAsync();
        await bot.PreviewAsync(("room", "B12"), ("date", "2026-05-26"), ("number", ""), ("code", ""), ("password", ""), ("certifiable", "false"), ("classes", SchoolView.ClassKey("3B")));
        await bot.Claire.PressAsync("Créer et convoquer");
        await bot.SettleAsync();
        var second = (await bot.Get<SessionStore>().ListAsync(PlantedSchool.TheSchool, Bot.Token)).Single(session => session.Id != first.Id);
        await OpenAsync(second);
        await bot.Claire.PressAsync("Retirer", ("who", School.IdOf("ana")));
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
        return (first, second);
    }

    private async Task<IReadOnlyList<string>> CandidatesAsync(Session session)
    {
        var ids = (await bot.Get<SessionStore>().CandidatesAsync(PlantedSchool.TheSchool, session.Id, Bot.Token)).Select(candidate => candidate.PersonId).ToList();
        return [.. new[] { "lea", "tom", "zoe", "max", "ana" }.Where(name => ids.Contains(School.IdOf(name), StringComparer.Ordinal))];
    }

    private Task OpenAsync(Session session) => bot.Claire.ForgeAsync("session-candidates", ("session", session.Id));

    private async Task EnrolAsync(Session session, string names)
    {
        await OpenAsync(session);
        await bot.Claire.PressAsync("Vérifier et inscrire", ("names", names));
        await bot.Claire.PressAsync("Enregistrer et prévenir");
        await bot.SettleAsync();
    }
}
