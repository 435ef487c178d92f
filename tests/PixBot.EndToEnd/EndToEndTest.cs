using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;
using PixBot.Testing.Schools;
using Xunit;

namespace PixBot.EndToEnd;

/// <summary>A test that has an app and a school; what the app said is shown when the test fails.</summary>
[Collection("App")]
public abstract class EndToEndTest : IAsyncDisposable
{
    private SchoolDriver? school;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected SchoolDriver School => school ?? throw new InvalidOperationException("The test has not started its app yet.");

    protected async Task StartAsync(
        IEnumerable<SimulatedPerson> people, Action<SimulatorOptions>? configure = null, params (string Name, string Value)[] settings)
    {
        var all = Settings.For(SmallSchool.Claire.Email);
        foreach (var (name, value) in settings)
            all[name] = value;
        school = await SchoolDriver.StartAsync(all, configure, people);
    }

    /// <summary>On the console too, as figures are read there.</summary>
    protected static void Tell(string figures)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Console.WriteLine(figures);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (school is null)
            return;
        await school.DisposeAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(school.App.Output.ToString());
    }
}
