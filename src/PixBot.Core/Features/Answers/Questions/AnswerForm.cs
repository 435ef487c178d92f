using AdaptiveCards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Room for a referent's answer, and where several ask, to whom it goes: to one of them unless they choose all.</summary>
internal sealed class AnswerForm
{
    private const int MostChoices = 20;

    /// <summary>Not required of a client: the card's other buttons answer without it.</summary>
    public static readonly ParsedField<string> Words =
        new("answer", AnswerTexts.YourAnswer, SchoolEntry.MaximumAnswer, AnswerTexts.NeedAnswer, text => text) { IsRequired = false, IsMultiline = true };

    private readonly ChoiceField? to;
    private readonly Form<string> form;

    /// <param name="waiting">The longest first.</param>
    /// <param name="reader">In which the choices are shown.</param>
    public AnswerForm(IReadOnlyList<Asker> waiting, Language reader)
    {
        to = waiting.Count > 1 ? new(AnswerTarget.To, QuestionTexts.ToWhom, [.. Choices(waiting, reader)], QuestionTexts.ChooseWhom) { IsRequired = false } : null;
        form = new(to is null ? [Words] : [Words, to], answers => answers.Of(Words));
        Empty = to is null ? [] : new FormInputs { { to, waiting[0].AadObjectId } };
    }

    public FormInputs Empty { get; }

    /// <summary>As it is after somebody pressed without saying to whom.</summary>
    public FormInputs With(string words)
    {
        var typed = new FormInputs { { Words, words } };
        if (to is not null)
            typed.Add(to, Empty[to]);
        return typed;
    }

    public IEnumerable<AdaptiveElement> Build(FormInputs typed, IReadOnlyList<Text> faults, Language language) => form.Build(typed, faults, language);

    private static IEnumerable<(string Title, string Value)> Choices(IReadOnlyList<Asker> waiting, Language reader) =>
    [
        .. waiting.Take(MostChoices).Select(asker => (QuestionTexts.Only(asker.Plain(reader)).In(reader), asker.AadObjectId)),
        (QuestionTexts.ToAll(waiting.Count).In(reader), AnswerTarget.All),
    ];
}
