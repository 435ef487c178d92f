using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Testing;
using Shouldly;

namespace PixBot.Tests.Conversations.Driver;

/// <summary>Somebody's account and chat: what they do, and what they have before their eyes.</summary>
internal sealed class Account(Bot bot, string name)
{
    private readonly List<Shown> chat = [];
    private int activities;

    public string ObjectId => $"oid-{name}";

    public string UserId => $"29:{name}";

    public string? Email { get; set; } = $"{name}@ecole.example";

    /// <summary>As the tenant's directory has them.</summary>
    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string Locale { get; set; } = "fr-FR";

    /// <summary>Until when Teams takes nothing for this chat.</summary>
    public DateTimeOffset? DownUntil { get; set; }

    /// <summary>Teams takes changes of cards for this chat, and nothing new.</summary>
    public bool RefusesNew { get; set; }

    /// <summary>What Teams answers to sends; null: all is well.</summary>
    public SendOutcome? Answer { get; set; }

    /// <summary>Happens while the next message is under way to this account.</summary>
    public Func<Task>? Meanwhile { get; set; }

    public Address Address => new(Bot.Tenant, new Uri("https://smba.example/emea/"), $"a:{name}");

    /// <summary>The chat from its beginning, cards as they are now.</summary>
    public IReadOnlyList<Shown> Chat => chat;

    public IReadOnlyList<AdaptiveCard> Cards => [.. chat.Select(shown => shown.Card).OfType<AdaptiveCard>()];

    public AdaptiveCard LastCard => Cards[^1];

    public Task<Seen> InstallAsync() => TurnAsync(new TurnInput.Installed());

    public Task<Seen> SayAsync(string text) => TurnAsync(new TurnInput.TextMessage(text));

    /// <summary>Changes a message that was sent before.</summary>
    public Task<Seen> EditAsync(string text) => TurnAsync(new TurnInput.EditedMessage(text));

    /// <summary>What this account is told while the store is away.</summary>
    public Seen WithoutStore(TurnInput input) => new(bot.Get<ITurnHandler>().AnswerWithoutStore(TurnOf(input)) ?? Reply.Silence);

    public Task<Seen> DropAsync(params IEnumerable<string> files) =>
        TurnAsync(new TurnInput.FileUpload([.. files.Select(file => new UploadedFile(file, new Uri($"https://files.example/{file}?secret=opens")))], ""));

    /// <summary>Drops a file of this content, and waits until it is read.</summary>
    public async Task<AdaptiveCard> DropAsync(string file, byte[] content)
    {
        bot.DroppedFiles[file] = content;
        await DropAsync(file);
        await bot.SettleAsync();
        return LastCard;
    }

    /// <summary>Presses the latest button of this title, with the card's inputs as they are but for those given.</summary>
    public Task<Seen> PressAsync(string title, params IEnumerable<(string Name, string Value)> inputs)
    {
        var (shown, action) = Find(title);
        return PressAsync(shown, action, inputs);
    }

    /// <summary>As <see cref="PressAsync(string, IEnumerable{ValueTuple{string, string}})"/>, by one who got hold of another's card.</summary>
    public Task<Seen> PressTheirsAsync(Account other, string title, params IEnumerable<(string Name, string Value)> inputs)
    {
        var (shown, action) = other.Find(title);
        return PressAsync(shown, action, inputs);
    }

    /// <summary>What no card of ours holds.</summary>
    public Task<Seen> ForgeAsync(string verb, params IEnumerable<(string Name, string Value)> data) => TurnAsync(
        new TurnInput.CardPress(verb, new CardData(data.ToDictionary(pair => pair.Name, pair => pair.Value)), "card-forged", IsInvoke: true));

    /// <summary>The latest question whether this account wants a file.</summary>
    public Message.FileConsent LastConsent => (Message.FileConsent)chat.Last(shown => shown.Message is Message.FileConsent).Message!;

    /// <summary>Answers the latest question whether they want a file; the question stays where it was, as on another device.</summary>
    public Task<Seen> ConsentAsync(bool accepts, string? offer = null, bool hasPlace = true)
    {
        var question = chat.LastOrDefault(shown => shown.Message is Message.FileConsent);
        offer ??= LastConsent.Offer;
        return TurnAsync(new TurnInput.FileConsent(offer, accepts, accepts && hasPlace ? OneDrive.PlaceFor(name) : null, question?.Id));
    }

    public bool Has(string title) => chat.Any(shown => shown.Card?.Buttons().Any(button => button.Is(title)) == true);

    public SendOutcome Receive(Message message, string? activityId = null)
    {
        if (Answer is not null)
            return Answer;
        if (RefusesNew && activityId is null)
            return new SendOutcome.Refused("400");
        if (DownUntil > bot.Clock.GetUtcNow())
            return new SendOutcome.Busy("503");
        var shown = message switch
        {
            Message.Card card => new Shown(activityId ?? NextId(), card.Content, card.Summary),
            Message.Text text => new Shown(activityId ?? NextId(), null, text.Markdown),
            Message.FileConsent consent => new Shown(activityId ?? NextId(), null, consent.Summary) { Message = consent },
            Message.FileLink link => new Shown(activityId ?? NextId(), null, link.Summary) { Message = link },
            _ => throw new NotSupportedException(),
        };
        Put(shown);
        return new SendOutcome.Sent(shown.Id);
    }

    /// <summary>The bot withdraws one of its messages.</summary>
    public SendOutcome Lose(string activityId)
    {
        if (Answer is not null)
            return Answer;
        return chat.RemoveAll(shown => shown.Id == activityId) > 0
            ? new SendOutcome.Sent(activityId)
            : new SendOutcome.Refused("404 ActivityNotFoundInConversation");
    }

    private (Shown Shown, AdaptiveExecuteAction Action) Find(string title)
    {
        foreach (var shown in chat.AsEnumerable().Reverse())
        {
            if (shown.Card?.Buttons().OfType<AdaptiveExecuteAction>().Concat(shown.Card.Presses()).FirstOrDefault(button => button.Is(title)) is { } action)
                return (shown, action);
        }

        throw new ShouldAssertException($"{name} sees no button « {title} ».");
    }

    /// <summary>Presses this button of this card, with the card's inputs as they are but for those given.</summary>
    public Task<Seen> PressAsync(Shown shown, AdaptiveExecuteAction action, IEnumerable<(string Name, string Value)> inputs)
    {
        var data = shown.Card!.Inputs().Where(input => input.Id is not null).ToDictionary(input => input.Id!, input => input.Typed() ?? "");
        foreach (var (key, value) in (IReadOnlyDictionary<string, string>)action.Data!)
            data[key] = value;
        foreach (var (key, value) in inputs)
            data[key] = value;
        return TurnAsync(new TurnInput.CardPress(data[Card.VerbKey], new CardData(data), shown.Id, IsInvoke: true));
    }

    private async Task<Seen> TurnAsync(TurnInput input)
    {
        bot.Written.AddRange(Words(input));
        var reply = await bot.Get<ITurnHandler>().HandleAsync(TurnOf(input), Bot.Token);
        foreach (var part in reply.Parts)
            await ShowAsync(part, input.Pressed);
        return new Seen(reply);
    }

    private Turn TurnOf(TurnInput input) => new(new Sender(Bot.Tenant, ObjectId, UserId, name), Address, input, $"in-{name}-{++activities}", Locale);

    private static IEnumerable<string> Words(TurnInput input) => input switch
    {
        TurnInput.TextMessage message => [message.Text],
        TurnInput.CardPress press => press.Data.All.Select(pair => pair.Value),
        TurnInput.FileUpload upload => upload.Files.Select(file => file.Name),
        _ => [],
    };

    private async Task ShowAsync(ReplyPart part, string? pressed)
    {
        switch (part)
        {
            case ReplyPart.Send send:
                Receive(send.Message);
                break;
            case ReplyPart.ReplaceCard replace:
                Put(new Shown(pressed ?? NextId(), replace.Card, replace.Summary));
                break;
            case ReplyPart.CardThenWork started:
                var shown = new Shown(pressed ?? NextId(), started.Card, started.Summary);
                Put(shown);
                await bot.Work.SendAsync(started.Work(shown.Id), TimeSpan.Zero, Bot.Token);
                break;
        }
    }

    private void Put(Shown shown)
    {
        if (shown.Card is { } card)
        {
            CardRules.Check(card);
            CardRules.CheckSummary(shown.Summary, bot.IsWritten);
        }

        var index = chat.FindIndex(other => other.Id == shown.Id);
        if (index >= 0)
            chat[index] = shown;
        else
            chat.Add(shown);
    }

    private string NextId() => $"out-{name}-{++activities}";
}

/// <param name="Card">Null for a text.</param>
/// <param name="Summary">What the notification says; of a text the text itself.</param>
internal sealed record Shown(string Id, AdaptiveCard? Card, string Summary)
{
    /// <summary>Where it is about a file.</summary>
    public Message? Message { get; init; }

    public string Text => Card?.Words() ?? Spaces.Plain(Summary);
}

/// <summary>What a turn showed at once.</summary>
internal sealed record Seen(Reply Reply)
{
    public AdaptiveCard Card => Cards.ShouldHaveSingleItem();

    public IReadOnlyList<AdaptiveCard> Cards =>
        [.. Reply.Parts.Select(part => part switch
        {
            ReplyPart.Send { Message: Message.Card card } => card.Content,
            ReplyPart.ReplaceCard replace => replace.Card,
            ReplyPart.CardThenWork work => work.Card,
            _ => null,
        }).OfType<AdaptiveCard>()];

    /// <summary>All words of it, those of cards line by line.</summary>
    public string Text => Spaces.Plain(string.Join('\n', Reply.Parts.Select(part => part switch
    {
        ReplyPart.Send { Message: Message.Text text } => text.Markdown,
        ReplyPart.Send { Message: Message.Card card } => card.Content.Words(),
        ReplyPart.ReplaceCard replace => replace.Card.Words(),
        ReplyPart.CardThenWork work => work.Card.Words(),
        ReplyPart.Notice notice => notice.Text,
        _ => "",
    })));

    public string? Notice => Reply.Parts.OfType<ReplyPart.Notice>().SingleOrDefault() is { } notice ? Spaces.Plain(notice.Text) : null;
}
