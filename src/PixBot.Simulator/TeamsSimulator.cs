using System.Text.Json;
using System.Text.Json.Nodes;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Faults;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.Journaling;
using PixBot.Simulator.People;
using PixBot.Simulator.Sending;

namespace PixBot.Simulator;

/// <summary>
/// The simulator as its page and tests use it: what people do in their chats, what the bot made of it, what goes wrong.
/// Each act of a person returns when the bot has answered the activity, or has not within Teams' patience.
/// </summary>
public sealed class TeamsSimulator
{
    private readonly PeopleDirectory people;
    private readonly ChatStore chats;
    private readonly CardActions actions;
    private readonly BotClient bot;
    private readonly SimulatorTools tools;

    internal TeamsSimulator(PeopleDirectory people, ChatStore chats, CardActions actions, BotClient bot, SimulatorTools tools)
    {
        this.people = people;
        this.chats = chats;
        this.actions = actions;
        this.bot = bot;
        this.tools = tools;
    }

    public Journal Journal => tools.Journal;

    /// <summary>What goes wrong. Setting it starts afresh what chats remember of throttles.</summary>
    public FaultPlan Faults
    {
        get => tools.Faults.Plan;
        set => tools.Faults.Use(value);
    }

    /// <summary>What activities name, and the bot sends to.</summary>
    public Uri ServiceUrl => tools.Address.ServiceUrl;

    /// <summary>Chats that somebody or the bot has touched.</summary>
    public IReadOnlyList<Chat> Chats => [.. chats.All];

    /// <param name="id">An e-mail, an Entra object id or a <c>29:</c> id.</param>
    public ValueTask<SimulatedPerson?> FindPersonAsync(string id, CancellationToken cancellationToken) => people.FindAsync(id, cancellationToken);

    /// <summary>Gives somebody an account whom the app does not know.</summary>
    public void AddPerson(SimulatedPerson person) => people.Add(person);

    public Chat ChatOf(SimulatedPerson person) => chats.Of(person);

    public Task<BotAnswer> InstallAsync(SimulatedPerson person, CancellationToken cancellationToken)
    {
        var chat = chats.Of(person);
        chat.WasIntroduced = true;
        chats.Install(chat, Installation.Installed);
        return bot.DeliverAsync(chat, tools.Activities.InstallationUpdate(chat, "add"), cancellationToken);
    }

    public Task<BotAnswer> UninstallAsync(SimulatedPerson person, CancellationToken cancellationToken)
    {
        var chat = chats.Of(person);
        chats.Install(chat, Installation.NotInstalled);
        return bot.DeliverAsync(chat, tools.Activities.InstallationUpdate(chat, "remove"), cancellationToken);
    }

    /// <summary>Tells the bot nothing, as in Teams: it finds out when it sends.</summary>
    public void Block(SimulatedPerson person) => chats.Install(chats.Of(person), Installation.Blocked);

    /// <summary>The person chooses « Remove chat history ».</summary>
    public void RemoveChat(SimulatedPerson person) => chats.Remove(chats.Of(person));

    public void Unblock(SimulatedPerson person) => chats.Install(chats.Of(person), Installation.Installed);

    public Task<BotAnswer> SayAsync(SimulatedPerson person, string text, CancellationToken cancellationToken)
    {
        var chat = chats.Of(person);
        return SendAsync(chat, tools.Activities.Message(chat, text), cancellationToken);
    }

    public Task<BotAnswer> DropAsync(
        SimulatedPerson person, string text, IEnumerable<DroppedFile> files, CancellationToken cancellationToken)
    {
        var chat = chats.Of(person);
        var links = files.Select(file => (file.Name, tools.Files.Dropped.Add(file.Name, file.Content)));
        return SendAsync(chat, tools.Activities.Files(chat, text, links), cancellationToken);
    }

    /// <summary>Presses a universal action; a card in the answer takes the place of the one pressed.</summary>
    /// <param name="action">As the card has it, with the inputs merged into its data.</param>
    public Task<BotAnswer> ExecuteAsync(
        SimulatedPerson person, string messageId, JsonObject action, CancellationToken cancellationToken, bool isAutomatic = false) =>
        actions.ExecuteAsync(chats.Of(person), messageId, action, isAutomatic, cancellationToken);

    /// <summary>Presses a classic action.</summary>
    /// <param name="data">The action's data, with the inputs merged in.</param>
    public Task<BotAnswer> SubmitAsync(SimulatedPerson person, string messageId, JsonNode? data, CancellationToken cancellationToken)
    {
        var chat = chats.Of(person);
        return SendAsync(chat, actions.Submit(chat, messageId, data), cancellationToken);
    }

    /// <summary>Presses « Accept » or « Decline » on a file consent card, which stays pressable.</summary>
    public Task<BotAnswer> AnswerConsentAsync(SimulatedPerson person, ConsentAnswer answer, CancellationToken cancellationToken) =>
        tools.Files.Consents.AnswerAsync(chats.Of(person), answer, cancellationToken);

    /// <summary>What the bot put into somebody's OneDrive.</summary>
    public IReadOnlyList<ReceivedFile> ReceivedBy(SimulatedPerson person) => tools.Files.Received.Of(chats.Of(person));

    private Task<BotAnswer> SendAsync(Chat chat, JsonObject activity, CancellationToken cancellationToken)
    {
        if (chat.Installation == Installation.Blocked)
            chats.Install(chat, Installation.Installed);
        if (CardActions.IsSeen(activity))
            chats.Add(chat, false, JsonElement.Parse(activity.ToJsonString()), (string)activity["id"]!);
        return bot.DeliverAsync(chat, activity, cancellationToken);
    }
}

public sealed record DroppedFile(string Name, byte[] Content);

/// <summary>What the facade hands out or passes on to.</summary>
internal sealed record SimulatorTools(Journal Journal, FaultSwitch Faults, HostAddress Address, ActivityFactory Activities, FileTools Files);

/// <summary>Files in both directions.</summary>
internal sealed record FileTools(FileStore Dropped, OneDrive Received, ConsentAnswers Consents);
