using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Privacy;

/// <summary>A candidate's row holds the columns of several use cases: each declares its own, and keeps those of the others.</summary>
public sealed class CandidateColumnTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Every_column_of_a_candidates_row_is_declared_by_whoever_writes_it()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.As("lea").PressAsync("Vu");
        await bot.UntilCodesAsync(session);
        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés", ("present", School.IdOf("lea")));
        var declared = bot.Get<IEnumerable<PersonalTable>>().Where(table => table.Kind == "candidates")
            .SelectMany(table => table.Columns).Select(column => column.Name).ToList();
        var written = (await bot.Table.AllAsync(Bot.Token)).Where(row => row.Partition.Contains("|candidates|", StringComparison.Ordinal))
            .SelectMany(row => row.Values.All).Select(value => value.Key).Distinct().ToList();
        written.ShouldContain("SeenAt");
        written.Except(declared).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_use_case_noted_is_kept_by_whoever_writes_the_row_and_goes_with_the_enrolment()
    {
        var values = RowValues.Of(("SeenAt", DateTimeOffset.UnixEpoch), ("SeenFacts", "204"), ("Told", "204"), ("Withdrawn", false));
        var candidate = Candidate.From(new("school|candidates|s", "lea", values));
        var written = (candidate with { Told = "12" }).ToRow("school|candidates|s").Values;
        written.Time("SeenAt").ShouldBe(DateTimeOffset.UnixEpoch);
        written.Text("SeenFacts").ShouldBe("204");
        written.Text("Told").ShouldBe("12");
        candidate.Withdrawn.Enrolled(newCodes: false).Notes.All.ShouldBeEmpty();
        candidate.Enrolled(newCodes: true).ShouldBe(candidate);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
