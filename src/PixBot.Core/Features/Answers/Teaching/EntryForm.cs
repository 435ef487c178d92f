using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>The form of an entry: what is asked, in which ways, and the answer.</summary>
internal sealed class EntryForm
{
    private const int LongestWays = 8_000;

    private static readonly ChoiceField InLanguage =
        new("lang", TeachTexts.InWhich, [("Français", "fr"), ("English", "en")], TeachTexts.NeedLanguage) { IsRequired = false };
    private static readonly TextField Question = new("question", TeachTexts.Question, SchoolEntry.MaximumQuestion, TeachTexts.NeedBoth);
    private static readonly ParsedField<string> Answer =
        new("answer", TeachTexts.Answer, SchoolEntry.MaximumAnswer, TeachTexts.NeedBoth, text => text) { IsMultiline = true };
    private static readonly ParsedField<IReadOnlyList<string>> Ways =
        new("ways", TeachTexts.WaysLabel, LongestWays, TeachTexts.TooManyWays, WaysOf) { IsRequired = false, IsMultiline = true };

    private readonly string topic;
    private readonly Language otherwise;

    /// <param name="otherwise">The entry's language where the form names none.</param>
    public EntryForm(string topic, Language otherwise)
    {
        (this.topic, this.otherwise) = (topic, otherwise);
        Fields = new([InLanguage, Question, Answer, Ways], Make);
    }

    public Form<EntryDraft> Fields { get; }

    public FormInputs Empty => new() { { InLanguage, otherwise.Code() } };

    public static FormInputs Filled(EntryDraft draft) => new()
    {
        { InLanguage, draft.Language.Code() },
        { Question, draft.Question },
        { Answer, draft.Answer },
        { Ways, string.Join('\n', draft.Ways) },
    };

    /// <summary>One a line; of the same in another case the first counts.</summary>
    public static IReadOnlyList<string> WaysOf(string typed) =>
    [
        .. typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(way => Unicode.Cut(way, SchoolEntry.MaximumQuestion))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(SchoolEntry.MaximumWays),
    ];

    public AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults, Language reader) => Build(typed, faults, reader, []);

    /// <param name="warnings">What may be about one person.</param>
    public AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults, Language reader, IReadOnlyList<Text> warnings) =>
        Card.In(reader, [Card.Title(TeachTexts.EditTitle.In(reader)), .. Warned(warnings, reader), .. Fields.Build(typed, faults, reader)])
            .With(Card.MainButton(SessionTexts.Preview.In(reader), WriteEntry.PreviewVerb, ("topic", topic)));

    /// <summary>The entry as people will see it; its button carries what the form said.</summary>
    /// <param name="isUnder">It stands under each person's own state.</param>
    public static AdaptiveCard Preview(EntryDraft draft, Language reader, IReadOnlyList<Text> warnings, bool isUnder) => Card.In(
        reader,
        [
            Card.Title(TeachTexts.PreviewTitle.In(reader)),
            .. Warned(warnings, reader),
            Card.Box(
                AdaptiveContainerStyle.Emphasis,
                Card.Heading(CardText.Escape(draft.Question)),
                Card.Paragraph(CardText.Escape(draft.Answer))),
            isUnder ? Card.Note(TeachTexts.StandsUnder.In(reader)) : null,
            Card.Note(TeachTexts.Ways(draft.Ways.Count).In(reader)),
        ])
        .With(
            Card.MainButton(
                TeachTexts.Save.In(reader),
                WriteEntry.SaveVerb,
                [("topic", draft.Topic), .. Filled(draft).Select(input => (input.Key, input.Value))]),
            Card.CancelButton(reader, WriteEntry.DropVerb));

    private static IEnumerable<AdaptiveElement> Warned(IReadOnlyList<Text> warnings, Language reader)
    {
        if (warnings.Count == 0)
            yield break;
        yield return Card.Box(
            AdaptiveContainerStyle.Warning,
            Card.Heading(TeachTexts.LookAgain.In(reader)),
            Card.Bullets(warnings.Select(warning => CardText.Escape(warning.In(reader)))));
    }

    private EntryDraft Make(FormAnswers answers) => new(
        topic,
        Languages.Parse(answers.OrNull(InLanguage)) ?? otherwise,
        answers.Of(Question),
        answers.Of(Answer),
        answers.OrNull(Ways) ?? []);
}
