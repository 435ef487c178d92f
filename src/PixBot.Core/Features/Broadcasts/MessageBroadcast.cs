using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>A message that a referent wrote, to classes, supervisors or both. Shown as it was typed.</summary>
internal sealed class MessageBroadcast(AudienceReader audience, OutgoingText outgoing) : CardBroadcast<MessageParameters>(Name)
{
    public const string Name = "message";

    protected override string Title(MessageParameters parameters, Language language) => MessageTexts.ReportTitle.In(language);

    protected override Task<IReadOnlyList<Recipient>> AudienceAsync(
        SchoolId schoolId, MessageParameters parameters, CancellationToken cancellationToken) =>
        audience.ReadAsync(schoolId, person => MessageAudience.Includes(parameters.Audience, person), _ => "", cancellationToken);

    /// <summary>What was harmless when it was written may be the code of a session by now: the rest of it stays here.</summary>
    protected override async Task<IBroadcastMessages> PrepareAsync(BroadcastKey key, MessageParameters parameters, CancellationToken cancellationToken) =>
        await outgoing.FaultAsync(key.School, cancellationToken, parameters.Text, parameters.Author) is null
            ? new CardMessages(recipient => (Build(parameters.Text, parameters.Author, recipient.Language), MessageTexts.From(parameters.Author)))
            : new CardMessages(_ => null);

    public static AdaptiveCard Build(string text, string author, Language language) => Card.In(
        language,
        Card.Paragraph(CardText.Escape(text)),
        Card.Note(MessageTexts.From(CardText.Escape(author)).In(language)));
}

/// <param name="Audience">Keys of classes, and <see cref="MessageAudience.Supervisors"/>.</param>
internal sealed record MessageParameters(string Text, string Author, IReadOnlyList<string> Audience);

internal static class MessageAudience
{
    public const string Supervisors = "supervisors";

    public static bool Includes(IReadOnlyList<string> audience, Person person) => person.Role switch
    {
        Role.Student => audience.Contains(SchoolView.ClassKey(person.Class), StringComparer.Ordinal),
        Role.Supervisor => audience.Contains(Supervisors, StringComparer.Ordinal),
        _ => false,
    };
}
