namespace PixBot.Simulator.People;

/// <summary>The people whom the app knows, for the page to offer; the simulator searches them itself.</summary>
public interface ISimulatedPeople
{
    /// <summary>Everybody, in the order to show. Asked again when a person is looked for who was not there before.</summary>
    IAsyncEnumerable<SimulatedPerson> ListAsync(CancellationToken cancellationToken);
}

/// <summary>A list that does not change, for tests.</summary>
public sealed class FixedPeople(params IEnumerable<SimulatedPerson> people) : ISimulatedPeople
{
    private readonly SimulatedPerson[] people = [.. people];

    public IAsyncEnumerable<SimulatedPerson> ListAsync(CancellationToken cancellationToken) => people.ToAsyncEnumerable();
}
