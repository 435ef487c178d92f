using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Features.Reminders;
using PixBot.Core.State;
using PixBot.Testing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Reminders;

public sealed class ReminderLedgerTests : IAsyncDisposable
{
    private const string Tenant = "tenant";

    private static readonly DateOnly Day = new(2027, 3, 19);
    private static readonly DateTimeOffset At = new(2027, 3, 19, 16, 30, 0, TimeSpan.Zero);
    private static readonly string[] People = [.. Enumerable.Range(0, 240).Select(i => $"person-{i:D3}")];

    private readonly TestStore store = TestStore.Create(new FakeTimeProvider(At));
    private readonly SentReminderStore ledger;

    public ReminderLedgerTests() => ledger = new(store.Table);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reminders_that_go_at_once_share_everybody_and_nobody_has_two()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day, $"r{i}", People, Token), Token)));
        taken.SelectMany(people => people).Order(StringComparer.Ordinal).ShouldBe(People);
    }

    [Fact]
    public async Task A_reminder_that_was_interrupted_has_whom_it_had()
    {
        await ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day, "first", People[..60], Token);
        (await ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day, "first", People[..130], Token)).Count.ShouldBe(130);
        (await ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day, "second", People, Token)).Order(StringComparer.Ordinal).ShouldBe(People[130..]);
        (await ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day.AddDays(1), "third", People, Token)).Count.ShouldBe(240, "another day");
    }

    [Fact]
    public async Task Who_was_reminded_stays_and_who_was_not_is_free_again()
    {
        await ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day, "first", People, Token);
        (await ledger.OfPersonAsync(SchoolId.OfTenant(Tenant), People[0], Token)).ShouldBeEmpty("it has not gone yet");
        var outcomes = People.Take(200).Select((person, i) => (person, At: i % 2 == 0 ? At : (DateTimeOffset?)null)).ToDictionary(pair => pair.person, pair => pair.At);
        await ledger.SettleAsync(SchoolId.OfTenant(Tenant), Day, "first", outcomes, Token);
        await ledger.SettleAsync(SchoolId.OfTenant(Tenant), Day, "first", outcomes, Token);

        (await ledger.OfPersonAsync(SchoolId.OfTenant(Tenant), People[0], Token)).ShouldBe([At]);
        (await ledger.OfPersonAsync(SchoolId.OfTenant(Tenant), People[1], Token)).ShouldBeEmpty();
        (await ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day, "second", People, Token)).Count.ShouldBe(100, "those who failed are still the first’s");
    }

    [Fact]
    public async Task A_days_people_are_those_of_that_day_only()
    {
        await ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day, "first", People, Token);
        await ledger.TakeAsync(SchoolId.OfTenant(Tenant), Day.AddDays(7), "second", People[..5], Token);
        (await ledger.OfDayAsync(SchoolId.OfTenant(Tenant), Day.AddDays(7), Token)).Count.ShouldBe(5);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
