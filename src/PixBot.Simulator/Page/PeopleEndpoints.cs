using Microsoft.Extensions.Options;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;

namespace PixBot.Simulator.Page;

internal static class PeopleEndpoints
{
    private const int MaximumFound = 200;
    private const int InParallel = 4;

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("people", SearchAsync);
        routes.MapPost("people", AddAsync);
        routes.MapPost("install", InstallAsync);
    }

    private static async Task<IResult> SearchAsync(
        PeopleDirectory people, string? q, string? role, int? limit, CancellationToken cancellationToken)
    {
        var wanted = Enum.TryParse<SimulatedRole>(role, ignoreCase: true, out var known) ? known : (SimulatedRole?)null;
        var found = await people.SearchAsync(q ?? "", wanted, Math.Clamp(limit ?? 50, 1, MaximumFound), cancellationToken);
        return SimulatorJson.Ok(found.Select(PersonJson.Of));
    }

    private static async Task<IResult> AddAsync(HttpRequest request, TeamsSimulator simulator)
    {
        var body = await ChatEndpoints.BodyAsync<NewPersonJson>(request);
        if (body?.Email.Trim() is not { Length: > 2 and <= 200 } email || !System.Net.Mail.MailAddress.TryCreate(email, out var address))
            return SimulatorJson.Problem("Expected {\"email\":\"nadia@school.example\",\"name\":\"Nadia Benali\"}.");
        if (await simulator.FindPersonAsync(email, request.HttpContext.RequestAborted) is { } known)
            return SimulatorJson.Ok(PersonJson.Of(known));
        var names = (body.Name is { Length: > 0 } name ? name : address.User).Split(' ', 2);
        var person = new SimulatedPerson(email, names[0], names.ElementAtOrDefault(1) ?? "", SimulatedRole.Guest);
        simulator.AddPerson(person);
        return SimulatorJson.Ok(PersonJson.Of(person));
    }

    /// <summary>Installs the app for many at once, as an administrator's set-up policy does.</summary>
    private static async Task<IResult> InstallAsync(
        HttpRequest request, PeopleDirectory people, TeamsSimulator simulator, IHostApplicationLifetime lifetime, IOptions<SimulatorOptions> options)
    {
        if (await ChatEndpoints.BodyAsync<InstallManyJson>(request) is not { } body || body.Generated < 0 || body.Generated > options.Value.GeneratedPeople)
            return SimulatorJson.Problem("Expected {\"everyone\":true} or {\"generated\":2000}.");
        var named = body.Everyone ? await people.NamedAsync(request.HttpContext.RequestAborted) : [];
        var all = named.Concat(Enumerable.Range(0, body.Generated).Select(GeneratedPeople.Person))
            .Where(person => !simulator.ChatOf(person).WasIntroduced);
        var installed = 0;
        await Parallel.ForEachAsync(
            all,
            new ParallelOptions { MaxDegreeOfParallelism = InParallel, CancellationToken = lifetime.ApplicationStopping },
            async (person, stopping) =>
            {
                if ((await simulator.InstallAsync(person, stopping)).IsSuccess)
                    Interlocked.Increment(ref installed);
            });
        return SimulatorJson.Ok(new { installed });
    }
}
