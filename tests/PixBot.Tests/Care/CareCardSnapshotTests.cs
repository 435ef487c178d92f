using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Deployment;
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

namespace PixBot.Tests.Care;

/// <summary>The cards of care as a student, a supervisor and the adult told see them, in French and in English.</summary>
public sealed class CareCardSnapshotTests : IAsyncDisposable
{
    private readonly Bot bot = new(options => options.School.CareContact = "anne@ecole.example");

    [Theory]
    [InlineData("danger", "j'ai envie de mourir", "i want to die")]
    [InlineData("emergency", "un élève a un malaise dans la salle", "a student has fainted in the room")]
    [InlineData("harassment", "on me harcèle tous les jours sur snap", "they bully me every day on snapchat")]
    [InlineData("fear", "j'ai trop peur de rater la certif", "i am so scared of failing the test")]
    public async Task Care(string kind, string french, string english)
    {
        await bot.OpenAsync();
        foreach (var name in new[] { "lea", "paul" })
        {
            var inFrench = (await bot.As(name).SayAsync(french)).Card.Draw();
            Match($"{inFrench}\n{(await bot.As(name).SayAsync(english)).Card.Draw()}", $"{kind}.{name}");
        }
    }

    [Theory]
    [InlineData("without-words", "false")]
    [InlineData("with-words", "true")]
    public async Task Told(string name, string share)
    {
        await bot.OpenAsync();
        await bot.As("lea").SayAsync("j'ai envie de mourir");
        var told = (await bot.As("lea").PressAsync("Prévenir un adulte de l’établissement", ("share", share))).Card.Draw();
        Match($"{told}\n{bot.As("anne").LastCard.Draw()}", $"told.{name}");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static void Match(string drawing, string name) =>
        Snapshot.Match(drawing, new SnapshotFullName($"Care.{name}.snap", Repository.PathOf("tests", "PixBot.Tests", "Care")));
}
