using Microsoft.Extensions.Options;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;
using PixBot.Simulator.Time;

namespace PixBot.Simulator.Page;

internal static class PageEndpoints
{
    /// <summary>Own scripts and styles only; the renderer sets style attributes. Cards may show pictures from elsewhere.</summary>
    private const string ContentSecurity =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

    public static void MapPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext context, PageAssets assets) => Asset(context, assets, "index.html"));
        routes.MapGet("/simulator/page/{**name}", (HttpContext context, PageAssets assets, string name) => Asset(context, assets, name));
        routes.MapGet("/simulator/lib/{name}", (HttpContext context, PageAssets assets, string name) => Asset(context, assets, $"lib/{name}"));
        routes.MapGet("/simulator/state", StateAsync);
    }

    private static IResult Asset(HttpContext context, PageAssets assets, string name)
    {
        if (assets.Find(name) is not { } asset)
            return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = ContentSecurity;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(asset.Content, asset.ContentType, entityTag: asset.Tag);
    }

    private static async Task<IResult> StateAsync(
        PageAssets assets, AdjustableClock clock, PeopleDirectory people, IEnumerable<ISimulatorSamples> samples, IOptions<SimulatorOptions> options, CancellationToken cancellationToken)
    {
        var named = await people.NamedAsync(cancellationToken);
        return SimulatorJson.Ok(new
        {
            bot = options.Value.BotName,
            options.Value.Locale,
            options.Value.TimeZone,
            now = clock.GetUtcNow(),
            hasRenderer = assets.HasRenderer,
            people = named.Count,
            options.Value.GeneratedPeople,
            openFirst = First(named).Select(PersonJson.Of),
            samples = samples.SelectMany(source => source.Samples).Select(sample => new { sample.Name, sample.French, sample.English }),
        });
    }

    private static IEnumerable<SimulatedPerson> First(IReadOnlyList<SimulatedPerson> named) =>
        new[] { SimulatedRole.Referent, SimulatedRole.Supervisor, SimulatedRole.Student }
            .Select(role => named.FirstOrDefault(person => person.Role == role))
            .OfType<SimulatedPerson>();
}
