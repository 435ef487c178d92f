using System.Text.RegularExpressions;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Privacy;

/// <summary>
/// Every table is declared, and nothing outlives an erasure but what is declared to: people are planted in all tables there
/// are, erased, and looked for in every key and text of the store. Seen to fail where a table's declaration is taken out.
/// </summary>
public sealed partial class ErasureContractTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    private IReadOnlyList<PersonalTable> Tables => [.. bot.Get<IEnumerable<PersonalTable>>()];

    [Fact]
    public async Task Whoever_is_erased_is_nowhere_but_where_a_table_declares_that_it_stays()
    {
        await bot.PlantAsync();
        var traces = await TracesAsync("soizic");
        traces.AddRange(await TracesAsync("claire"));
        var planted = await bot.Table.AllAsync(Bot.Token);
        Kinds(planted).Except(Tables.Select(table => table.Kind)).ShouldBeEmpty("every kind of partition is declared");
        var people = (await TracesAsync("paul")).Concat(traces).ToList();
        Tables.Where(table => !table.IsOfNobody && !planted.Any(row => KindOf(row) == table.Kind && Mentions(row, people)))
            .Select(table => table.Kind).ShouldBeEmpty("somebody stands in every table that is declared");
        planted.SelectMany(row => row.Values.All.Select(value => value.Key)).Where(name => !Pascal().IsMatch(name)).Distinct()
            .ShouldBe(["session", "person", "how", "at", "by", "what"], ignoreOrder: true, "older versions' audit alone has names in lower case");

        foreach (var name in new[] { "soizic", "claire" })
        {
            await bot.As("eva").ForgeAsync("person-remove", ("person", School.IdOf(name)));
            await bot.SettleAsync();
            bot.As("eva").LastCard.Words().ShouldContain("C’est effacé.");
        }

        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(2));
        var left = await bot.Table.AllAsync(Bot.Token);
        left.Select(Unstayed).Where(row => Mentions(row, traces)).Select(row => Shown(row)).ShouldBeEmpty();
        left.SelectMany(row => row.Values.All.Where(value => Mentions($"{value.Value}", traces)).Select(value => $"{KindOf(row)}.{value.Key}")).Distinct()
            .ShouldBe(
                ["audit-log.By", "audit-log.PersonId", "audit.person", "people-audit.person", "people-audit.by", "reminders.By"],
                ignoreOrder: true);
        (await bot.Get<IRoster>().ListAsync(PlantedSchool.TheSchool, Bot.Token).CountAsync(Bot.Token)).ShouldBe(4, "nobody else went");
    }

    [Fact]
    public async Task The_card_says_what_became_of_undecided_lines()
    {
        await bot.PlantAsync();
        await bot.As("eva").ForgeAsync("person-remove", ("person", School.IdOf("soizic")));
        await bot.SettleAsync();
        var words = bot.As("eva").LastCard.Words();
        words.ShouldContain("1 ligne à décider pouvait être la sienne ou celle d’un autre élève");
        words.ShouldContain("1 ligne à décider reste, pour d’autres élèves");
        (await bot.RowsAsync("who-is")).ShouldHaveSingleItem().Values.Text("Candidates").ShouldBe(School.IdOf("marie"));
    }

    [Fact]
    public async Task What_is_under_way_to_them_ends_first_and_is_erased_then()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync("Diffuser");
        var classes = bot.Claire.LastCard.Inputs().OfType<AdaptiveCards.AdaptiveChoiceSetInput>().Single().Choices.Select(choice => choice.Value);
        await bot.Claire.ForgeAsync("message-send", ("message", "m1"), ("text", "Bonjour"), ("audience", string.Join(',', classes)));
        ErasureOutcome? outcome = null;
        bot.As("tom").Meanwhile = async () =>
            outcome = await bot.Get<PersonErasure>().EraseAsync(PlantedSchool.TheSchool, School.IdOf("tom"), School.IdOf("claire"), Bot.Token);
        await bot.SettleAsync();
        outcome.ShouldBeOfType<ErasureOutcome.Erased>().Report!.IsUnfinished.ShouldBeTrue();
        bot.As("tom").Chat[^1].Text.ShouldContain("Bonjour");
        (await KindsNamingAsync("tom")).ShouldContain("deliveries");

        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(2));
        (await KindsNamingAsync("tom")).ShouldBe(["audit-log"]);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<List<string>> KindsNamingAsync(string name) =>
        [.. Kinds((await bot.Table.AllAsync(Bot.Token)).Where(row => Mentions(row, [School.IdOf(name), $"oid-{name}"])))];

    /// <summary>How the store may name somebody: by id, account, chat, e-mail, name and what identifies them.</summary>
    private async Task<List<string>> TracesAsync(string name)
    {
        var person = (await bot.Get<IRoster>().FindAsync(PlantedSchool.TheSchool, School.IdOf(name), Bot.Token)).ShouldNotBeNull();
        return
        [
            person.Id, $"oid-{name}", $"a:{name}", $"29:{name}", $"{name}@ecole.example", person.FirstName, person.FullName,
            .. new[] { person.LocalId, person.Identifier }.OfType<string>(),
        ];
    }

    /// <summary>The row without the columns that are declared to stay as they are, and nothing else.</summary>
    private Row Unstayed(Row row) => row.With(Tables.Where(table => table.Kind == KindOf(row)).SelectMany(table => table.Columns)
        .GroupBy(column => column.Name)
        .Where(columns => columns.All(column => column.OnErasure == OnErasure.Stays))
        .Aggregate(row.Values, (values, columns) => values.With(columns.Key, null)));

    private static bool Mentions(Row row, IEnumerable<string> traces) => Mentions(Shown(row), traces);

    private static bool Mentions(string text, IEnumerable<string> traces) => traces.Any(trace => text.Contains(trace, StringComparison.OrdinalIgnoreCase));

    private static string Shown(Row row) => $"{row.Partition} {row.Key} {string.Join(' ', row.Values.All.Select(value => $"{value.Key}={Regex.Unescape(Safe($"{value.Value}"))}"))}";

    /// <summary>JSON writes « é » as an escape, which is undone here; no other backslash is one.</summary>
    private static string Safe(string text) => NotAnEscape().Replace(text, "/");

    private static string KindOf(Row row) => row.Partition.Split('|') is { Length: > 1 } parts ? parts[1] : row.Partition;

    private static IEnumerable<string> Kinds(IEnumerable<Row> rows) => rows.Select(KindOf).Distinct();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Pascal();

    [GeneratedRegex(@"\\(?!u[0-9a-fA-F]{4})")]
    private static partial Regex NotAnEscape();
}
