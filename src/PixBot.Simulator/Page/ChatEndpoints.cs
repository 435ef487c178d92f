using System.Text.Json;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;
using PixBot.Simulator.Sending;

namespace PixBot.Simulator.Page;

/// <summary>What people do in their chats, for the page and for tests in any language.</summary>
internal static class ChatEndpoints
{
    public static void MapChats(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("chats", (TeamsSimulator simulator) => SimulatorJson.Ok(simulator.Chats.Select(Summary)));
        var one = routes.MapGroup("chats/{person}");
        one.MapGet("", (HttpContext context, string person, long? since) =>
            WithAsync(context, person, (simulator, who, _) => Task.FromResult(SimulatorJson.Ok(ChatJson.Of(simulator.ChatOf(who), since ?? 0)))));
        one.MapPost("open", (HttpContext context, string person) => WithAsync(context, person, OpenAsync));
        MapAct<SayJson>(one, "messages", (simulator, who, act, stop) => simulator.SayAsync(who, act.Text, stop));
        MapAct<ExecuteJson>(one, "execute", (simulator, who, act, stop) => simulator.ExecuteAsync(who, act.MessageId, act.Action, stop, act.Automatic));
        MapAct<SubmitJson>(one, "submit", (simulator, who, act, stop) => simulator.SubmitAsync(who, act.MessageId, act.Data, stop));
        MapAct<ConsentJson>(one, "consent", (simulator, who, act, stop) =>
            simulator.AnswerConsentAsync(who, new(act.MessageId, act.FileName, act.Context, act.Accept), stop));
        MapAct<InstallationJson>(one, "installation", InstallAsync);
        one.MapPost("removal", (HttpContext context, string person) => WithAsync(context, person, (simulator, who, _) =>
        {
            simulator.RemoveChat(who);
            return Task.FromResult(Results.NoContent());
        }));
        one.MapPost("files", (HttpContext context, string person) => WithAsync(context, person, (simulator, who, stop) => DropAsync(context.Request, simulator, who, stop)));
        one.MapPost("locale", (HttpContext context, string person) => WithAsync(context, person, async (simulator, who, _) =>
        {
            if (await BodyAsync<LocaleJson>(context.Request) is not { Locale.Length: >= 2 and <= 10 } body)
                return SimulatorJson.Problem("Expected {\"locale\":\"fr-FR\"}.");
            simulator.ChatOf(who).Locale = body.Locale;
            return Results.NoContent();
        }));
    }

    private static object Summary(Chat chat) => new
    {
        person = PersonJson.Of(chat.Person),
        chat.Installation,
        messages = chat.Messages.Count,
    };

    /// <summary>The first look into a chat tells the bot that the app is there, as Teams does when it is set up for a person.</summary>
    private static async Task<IResult> OpenAsync(TeamsSimulator simulator, SimulatedPerson who, CancellationToken stopping)
    {
        var chat = simulator.ChatOf(who);
        var answer = chat is { WasIntroduced: false, Installation: Installation.Installed }
            ? await simulator.InstallAsync(who, stopping)
            : null;
        return SimulatorJson.Ok(new { answer = answer is null ? null : AnswerJson.Of(answer), chat = ChatJson.Of(chat, 0) });
    }

    private static async Task<BotAnswer> InstallAsync(TeamsSimulator simulator, SimulatedPerson who, InstallationJson act, CancellationToken stopping)
    {
        switch (act.State)
        {
            case Installation.NotInstalled:
                return await simulator.UninstallAsync(who, stopping);
            case Installation.Installed when simulator.ChatOf(who).Installation == Installation.NotInstalled:
                return await simulator.InstallAsync(who, stopping);
            case Installation.Installed:
                simulator.Unblock(who);
                return new BotAnswer(200, null);
            default:
                simulator.Block(who);
                return new BotAnswer(200, null);
        }
    }

    private static async Task<IResult> DropAsync(HttpRequest request, TeamsSimulator simulator, SimulatedPerson who, CancellationToken stopping)
    {
        if (!request.HasFormContentType)
            return SimulatorJson.Problem("Expected multipart/form-data with the files and, if any, a text.");
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var files = new List<DroppedFile>();
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, request.HttpContext.RequestAborted);
            files.Add(new DroppedFile(file.FileName, content.ToArray()));
        }

        return files.Count == 0
            ? SimulatorJson.Problem("No file in the form.")
            : SimulatorJson.Ok(AnswerJson.Of(await simulator.DropAsync(who, form["text"].ToString(), files, stopping)));
    }

    private static void MapAct<T>(
        IEndpointRouteBuilder routes, string path, Func<TeamsSimulator, SimulatedPerson, T, CancellationToken, Task<BotAnswer>> act)
        where T : class =>
        routes.MapPost(path, (HttpContext context, string person) => WithAsync(context, person, async (simulator, who, stopping) =>
            await BodyAsync<T>(context.Request) is { } body
                ? SimulatorJson.Ok(AnswerJson.Of(await act(simulator, who, body, stopping)))
                : SimulatorJson.Problem($"The body is not what {path} takes.")));

    /// <summary>An act goes on when its page is closed, and ends with the host.</summary>
    private static async Task<IResult> WithAsync(
        HttpContext context, string person, Func<TeamsSimulator, SimulatedPerson, CancellationToken, Task<IResult>> act)
    {
        var simulator = context.RequestServices.GetRequiredService<TeamsSimulator>();
        var lifetime = context.RequestServices.GetRequiredService<IHostApplicationLifetime>();
        return await simulator.FindPersonAsync(person, context.RequestAborted) is { } who
            ? await act(simulator, who, lifetime.ApplicationStopping)
            : SimulatorJson.Problem("Nobody has this e-mail or id.", StatusCodes.Status404NotFound);
    }

    internal static async Task<T?> BodyAsync<T>(HttpRequest request)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, SimulatorJson.Options, request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
