using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>The form of a message: its text, and to whom it goes.</summary>
internal sealed class MessageForm
{
    private const int Longest = 2_000;

    private static readonly ParsedField<string> Words =
        new("text", MessageTexts.Text, Longest, MessageTexts.NeedText, text => text) { IsMultiline = true };

    private readonly Language reader;
    private readonly ChoicesField audience;

    /// <param name="reader">In which its choices are shown.</param>
    public MessageForm(SchoolView school, Language reader)
    {
        this.reader = reader;
        audience = new("audience", MessageTexts.Audience, [.. Choices(school, reader)], MessageTexts.NeedAudience);
        Fields = new([Words, audience], answers => (answers.Of(Words), answers.Of(audience)));
    }

    public Form<(string Text, IReadOnlyList<string> Audience)> Fields { get; }

    /// <param name="id">Of the message that is sent in the end.</param>
    public AdaptiveCard Build(string id) => Card.In(reader, [Card.Title(MessageTexts.Title.In(reader)), .. Fields.Build(new FormInputs(), [], reader)])
        .With(
            Card.MainButton(ReminderTexts.Preview.In(reader), MessageHandler.PreviewVerb, ("message", id)),
            Card.CancelButton(reader, MessageHandler.DropVerb));

    private static IEnumerable<(string Title, string Value)> Choices(SchoolView school, Language reader) =>
    [
        .. school.Classes.Select(group => (
            $"{SchoolView.ClassName(group.Key, reader)} ({CommonTexts.Students(group.Count()).In(reader)})", SchoolView.ClassKey(group.Key))),
        (MessageTexts.Supervisors.In(reader), MessageAudience.Supervisors),
    ];
}
