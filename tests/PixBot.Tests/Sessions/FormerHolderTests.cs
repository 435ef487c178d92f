using System.Text;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>A card goes by who reads it now: whoever lost the right to it keeps nothing of it, and nobody else's card is touched.</summary>
public sealed class FormerHolderTests : IAsyncDisposable
{
    private const string TwoReferents = School.Roster + "Legrand;Eva;;eva@ecole.example;référent;;\n";
    private const string Question = "Où garer ma trottinette violette ?";

    private readonly Bot bot = new();

    private Account Eva => bot.As("eva");

    [Fact]
    public async Task An_account_that_was_taken_for_a_candidates_keeps_no_codes_once_the_e_mail_is_corrected()
    {
        await bot.ReleasedAsync();
        var instructions = bot.As("paul").LastCard;
        await CorrectAsync("lea", ("email", "lea.martin@ecole.example"));
        bot.As("lea").HoldsSecrets().ShouldBeFalse();
        bot.As("paul").LastCard.ShouldBeSameAs(instructions, "an update would take away what he has ticked");
    }

    [Fact]
    public async Task An_account_that_was_taken_for_a_supervisors_keeps_no_codes_once_the_e_mail_is_corrected()
    {
        await bot.ReleasedAsync();
        await CorrectAsync("paul", ("email", "p.durand@ecole.example"));
        bot.As("paul").HoldsSecrets().ShouldBeFalse();
        bot.As("lea").HoldsSecrets().ShouldBeTrue();
    }

    [Fact]
    public async Task A_former_referent_keeps_no_codes_that_they_looked_at()
    {
        await OutWithTwoReferentsAsync();
        await LookAtCodesAsync(Eva);
        await LookAtCodesAsync(bot.Claire);
        Eva.HoldsSecrets().ShouldBeTrue();
        await CorrectAsync("eva", ("role", "supervisor"));
        Eva.HoldsSecrets().ShouldBeFalse();
        bot.Claire.HoldsSecrets().ShouldBeTrue();
    }

    [Fact]
    public async Task A_referent_whom_a_roster_has_made_a_supervisor_keeps_no_codes_either()
    {
        await OutWithTwoReferentsAsync();
        await LookAtCodesAsync(Eva);
        await bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(TwoReferents.Replace("eva@ecole.example;référent", "eva@ecole.example;surveillant", StringComparison.Ordinal)));
        Eva.HoldsSecrets().ShouldBeFalse();
    }

    [Fact]
    public async Task A_former_referent_keeps_no_questions_of_pupils()
    {
        await AskedAsync();
        await CorrectAsync("eva", ("role", "supervisor"));
        Eva.Holds(Question).ShouldBeFalse();
        bot.Claire.Holds(Question).ShouldBeTrue();
    }

    [Fact]
    public async Task A_former_referent_keeps_no_question_that_they_opened()
    {
        await AskedAsync();
        await Eva.SayAsync("Questions");
        await Eva.PressAsync("Répondre");
        await CorrectAsync("eva", ("role", "supervisor"));
        Eva.Holds(Question).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_erased_keeps_neither_number_nor_codes()
    {
        await bot.ReleasedAsync();
        await EraseAsync("lea");
        bot.As("lea").HoldsSecrets().ShouldBeFalse();
    }

    [Fact]
    public async Task A_referent_who_is_erased_keeps_no_questions_of_pupils()
    {
        await AskedAsync();
        await EraseAsync("eva");
        Eva.Holds(Question).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_cannot_be_reached_is_erased_all_the_same()
    {
        await bot.ReleasedAsync();
        bot.As("lea").Answer = new Core.Messaging.SendOutcome.Refused("403");
        await EraseAsync("lea");
        bot.Claire.LastCard.Words().ShouldContain("C’est effacé.");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task OutWithTwoReferentsAsync()
    {
        await bot.OpenAsync(TwoReferents);
        await Eva.InstallAsync();
        await bot.ExportAsync();
        await bot.UntilCodesAsync(await bot.PlanAsync());
    }

    private async Task AskedAsync()
    {
        await bot.OpenAsync(TwoReferents);
        await Eva.InstallAsync();
        await bot.As("lea").ForgeAsync("ask-referent", ("question", Question), ("lang", "fr"));
        await bot.SettleAsync();
        Eva.Holds(Question).ShouldBeTrue();
    }

    private async Task LookAtCodesAsync(Account referent)
    {
        await referent.SayAsync("Sessions");
        await referent.PressAsync("Ouvrir");
        await referent.PressAsync("Voir le numéro et le code");
        await bot.SettleAsync();
    }

    private async Task CorrectAsync(string name, params IEnumerable<(string Name, string Value)> inputs)
    {
        await bot.Claire.ForgeAsync("person-edit", ("person", School.IdOf(name)));
        await bot.Claire.PressAsync("Enregistrer", inputs);
        await bot.SettleAsync();
    }

    private async Task EraseAsync(string name)
    {
        await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf(name)));
        await bot.SettleAsync();
    }
}
