using System.Text.Json.Serialization;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>One person's question: who asks, and what they were answered.</summary>
/// <param name="Chat">Where the answer goes.</param>
public sealed record Asker(string AadObjectId, string Name, string? Class, Language Language, Address Chat)
{
    /// <summary>Whom no roster knows: all that says who they are is their account and its e-mail.</summary>
    public bool IsGuest { get; init; }

    public string? Email { get; init; }

    /// <summary>Since when they wait; null in what an earlier version wrote.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Grows with each time that they ask the same again after an answer.</summary>
    public int Round { get; init; }

    /// <summary>Ids of what they were answered this time, the one that stands first.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    [JsonIgnore]
    public DateTimeOffset WaitsSince => At ?? DateTimeOffset.MinValue;

    internal static Asker Of(BotRequest request, Language language) => new(
        request.Turn.Sender.AadObjectId,
        request.Caller.Person?.FullName ?? request.Turn.Sender.Name,
        request.Caller.Person?.Class,
        language,
        request.Turn.Chat)
    {
        IsGuest = request.Caller.Role == Role.Guest,
        Email = request.Caller.Role == Role.Guest ? request.Caller.Contact.Email : null,
    };

    /// <summary>As a referent sees them, safe in a card.</summary>
    internal string Shown(Language language) => With(CardText.Escape(Name), CardText.Escape(Class), CardText.Escape(Email), language);

    /// <summary>The same as the title of a choice, which makes it safe itself.</summary>
    internal string Plain(Language language) => With(Name, Class ?? "", Email ?? "", language);

    private string With(string name, string schoolClass, string email, Language language)
    {
        var about = IsGuest ? QuestionTexts.Guest(email).In(language) : schoolClass;
        return about.Length == 0 ? name : $"{name} ({about})";
    }
}
