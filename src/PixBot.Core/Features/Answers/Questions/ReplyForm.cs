using PixBot.Core.Cards.Forms;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Room for a referent's answer to a question, in the question's card.</summary>
internal static class ReplyForm
{
    /// <summary>Not required of a client: the card's other buttons answer without it.</summary>
    private static readonly ParsedField<string> Words =
        new("answer", AnswerTexts.YourAnswer, SchoolEntry.MaximumAnswer, AnswerTexts.NeedAnswer, text => text) { IsRequired = false, IsMultiline = true };
    private static readonly ToggleField ForBase = new("add", AnswerTexts.ForTheNext, AnswerTexts.AddToBase);

    public static Form<(string Text, bool IsForBase)> Fields { get; } = new([Words, ForBase], Make) { Check = Check };

    public static FormInputs Empty => new() { { ForBase, true } };

    private static (string Text, bool IsForBase) Make(FormAnswers answers) => (answers.Of(Words), answers.IsOn(ForBase));

    private static IEnumerable<Text> Check(FormAnswers answers) => answers.IsEmpty(Words) ? [AnswerTexts.NeedAnswer] : [];
}
