using System.Text.Json;
using System.Text.Json.Nodes;
using PixBot.Simulator.Chats;
using PixBot.Simulator.People;
using PixBot.Simulator.Sending;
using Xunit;

namespace PixBot.Testing.Schools;

/// <summary>What one person does and sees in their chat.</summary>
public sealed class ChatDriver(SchoolDriver school, SimulatedPerson person)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public SimulatedPerson Person => person;

    private Chat Chat => school.Simulator.ChatOf(person);

    /// <summary>Everything in the chat as it stands now.</summary>
    public IReadOnlyList<Shown> All => [.. Chat.Messages.Where(message => message.Activity is not null).Select(Read)];

    public IReadOnlyList<Shown> OfBot => [.. All.Where(shown => shown.IsFromBot)];

    /// <summary>The chat as it came over the wire, cards and their buttons' data included.</summary>
    public string Raw => string.Join('\n', Chat.Messages.Where(message => message.FromBot).Select(message => message.Activity?.GetRawText()));

    public async Task InstallAsync() => Check(await school.Simulator.InstallAsync(person, Stop));

    /// <summary>Says something, and returns the last that the bot answers.</summary>
    public Task<Shown> SayAsync(string text) => ActAsync(() => school.Simulator.SayAsync(person, text, Stop));

    public Task<Shown> PressAsync(Shown shown, string title, params (string Input, string Value)[] typed)
    {
        var action = shown.Merged(shown.Button(title), typed.ToDictionary(pair => pair.Input, pair => pair.Value));
        return ActAsync(() => school.Simulator.ExecuteAsync(person, shown.MessageId!, action, Stop), shown.MessageId);
    }

    /// <summary>Sends what no card of this person offers, as somebody could with a client of their own.</summary>
    public Task<Shown> ForgeAsync(string verb, params (string Name, string Value)[] data)
    {
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = verb,
            ["data"] = new JsonObject(data.Select(pair => KeyValuePair.Create(pair.Name, (JsonNode?)pair.Value))),
        };
        var card = OfBot.Last(shown => shown.Card is not null).MessageId!;
        return ActAsync(() => school.Simulator.ExecuteAsync(person, card, action, Stop), card);
    }

    /// <summary>Drops a file, and returns the card that says what became of it.</summary>
    public async Task<Shown> DropAsync(string name, byte[] content, TimeSpan? patience = null)
    {
        var reading = await ActAsync(() => school.Simulator.DropAsync(person, "", [new(name, content)], Stop));
        var edits = Chat.Find(reading.MessageId!);
        await school.WaitUntilAsync(() => edits!.Edits > 0, $"something becomes of {name}", () => this, patience);
        return Read(edits!);
    }

    /// <summary>The questions whether this person wants a file, the latest last; also those that were answered since.</summary>
    public IReadOnlyList<FileQuestion> FileQuestions => [.. Chat.Messages.Select(FileQuestion.In).OfType<FileQuestion>()];

    /// <summary>What the bot put into this person's OneDrive.</summary>
    public IReadOnlyList<ReceivedFile> Received => school.Simulator.ReceivedBy(person);

    /// <summary>Answers a question whether they want a file, which may be another person's.</summary>
    public async Task ConsentAsync(FileQuestion question, bool accepts)
    {
        var context = accepts ? question.AcceptContext : question.DeclineContext;
        Check(await school.Simulator.AnswerConsentAsync(person, new(question.MessageId, question.FileName, context, accepts), Stop));
    }

    /// <summary>Waits for the latest message of the bot that says <paramref name="text"/>.</summary>
    public async Task<Shown> SeesAsync(string text)
    {
        await school.WaitUntilAsync(() => OfBot.Any(shown => shown.Says(text)), $"{person.Name} sees « {text} »", () => this);
        return OfBot.Last(shown => shown.Says(text));
    }

    public override string ToString() => $"The chat of {person.Name}:\n{string.Join("\n---\n", All.Select(shown => $"{(shown.IsFromBot ? "bot" : "me")}: {shown.Text}"))}";

    private async Task<Shown> ActAsync(Func<Task<BotAnswer>> act, string? pressed = null)
    {
        var before = OfBot.Count;
        var answer = await act();
        Check(answer);
        if (OfBot.Skip(before).LastOrDefault() is { } said)
            return said;
        var body = answer.Body;
        if (body is { } notice && notice.GetProperty("value") is { ValueKind: JsonValueKind.String } word)
            return new Shown(null, Spaces.Plain(word.GetString()!), null);
        return pressed is not null && Chat.Find(pressed) is { } message
            ? Read(message)
            : throw new InvalidOperationException($"The bot did not answer.\n{this}");
    }

    private void Check(BotAnswer answer)
    {
        if (!answer.IsSuccess || (answer.Body is { } body && body.TryGetProperty("statusCode", out var status) && status.GetInt32() >= 400))
            throw new InvalidOperationException($"The bot answered {answer.Status}: {answer.Body}\n{this}");
    }

    private static Shown Read(ChatMessage message)
    {
        var activity = message.Activity!.Value;
        if (activity.TryGetProperty("attachments", out var attachments)
            && attachments.EnumerateArray().FirstOrDefault(IsCard) is { ValueKind: JsonValueKind.Object } card)
            return Shown.Of(message.Id, card.GetProperty("content")) with { IsFromBot = message.FromBot };
        var text = activity.TryGetProperty("text", out var said) ? said.GetString() ?? "" : "";
        return new Shown(message.Id, Spaces.Plain(text), null, message.FromBot);
    }

    private static bool IsCard(JsonElement attachment) => attachment.GetProperty("contentType").GetString() == CardType;
}
