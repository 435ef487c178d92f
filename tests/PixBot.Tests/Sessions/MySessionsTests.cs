using PixBot.Core.Features.Sessions;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Privacy;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>« Mes sessions » of somebody who supervises many.</summary>
public sealed class MySessionsTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_supervisor_of_many_sessions_reads_the_next_ones_and_how_many_come_later()
    {
        await bot.OpenAsync();
        foreach (var day in Enumerable.Range(1, 12).Reverse())
        {
            await bot.Get<SessionEditor>().SaveAsync(
                PlantedSchool.TheSchool,
                new($"s{day}", "Site", $"Salle {day:00}", new(2026, 6, day), new(8, 30), [School.IdOf("paul")], null, [School.IdOf("lea")]),
                Bot.Token);
        }

        var words = (await bot.As("paul").SayAsync("Mes sessions")).Card.Words();
        words.ShouldContain("Salle 01");
        words.ShouldContain("Salle 08");
        words.ShouldNotContain("Salle 09");
        words.ShouldContain("4 autres sessions plus tard");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
