using PixBot.Simulator;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;
using PixBot.Testing.Apps;
using Xunit;

namespace PixBot.Testing.Schools;

/// <summary>
/// A school's people in a Teams of this process, talking to an app in a process of its own: the Teams survives whatever
/// befalls the app.
/// </summary>
public sealed class SchoolDriver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SimulatorHost host;

    private SchoolDriver(AppProcess app, SimulatorHost host) => (App, this.host) = (app, host);

    public AppProcess App { get; }

    public TeamsSimulator Simulator => host.Simulator;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<SchoolDriver> StartAsync(
        IReadOnlyDictionary<string, string> settings, Action<SimulatorOptions>? configure = null, params IEnumerable<SimulatedPerson> people)
    {
        var app = await AppProcess.StartAsync(settings, Stop);
        var host = await SimulatorHost.StartAsync(app.BotEndpoint, Stop, configure: configure, people: new FixedPeople(people));
        return new(app, host);
    }

    public ChatDriver Of(SimulatedPerson person) => new(this, person);

    public Task InstallAsync(IEnumerable<SimulatedPerson> people) => Parallel.ForEachAsync(
        people,
        new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Stop },
        async (person, _) => await Of(person).InstallAsync());

    /// <summary>Waits until a condition on chats holds; it is asked after each request of the bot.</summary>
    /// <param name="what">What is waited for, in words.</param>
    /// <param name="about">What helps to understand why it does not come.</param>
    public async Task WaitUntilAsync(Func<bool> condition, string what, Func<object>? about = null, TimeSpan? patience = null)
    {
        using var limit = new CancellationTokenSource(patience ?? Patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, Stop);
        try
        {
            await Simulator.Journal.WaitUntilAsync(_ => condition(), either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            throw new TimeoutException($"Waited in vain until {what}.\n{about?.Invoke()}\nThe app said:\n{App.Output}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The app first: it must not find its Teams gone.
        await App.DisposeAsync();
        await host.DisposeAsync();
    }
}
