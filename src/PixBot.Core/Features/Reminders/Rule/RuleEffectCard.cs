using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>
/// Asks before a rule makes profiles of this morning last year's: it changes what many students are told. What was typed
/// travels in the buttons, and nothing is saved until one of them is pressed.
/// </summary>
internal static class RuleEffectCard
{
    /// <summary>The number of students that was shown; another one is asked about anew.</summary>
    public const string ConfirmedKey = "confirmed";

    public static AdaptiveCard Build(int version, FormInputs typed, RuleEffect effect, DateOnly countFrom, Language language)
    {
        IReadOnlyList<(string, string)> data = [.. typed.Select(pair => (pair.Key, pair.Value)), ("version", Number(version))];
        return Card.In(
            language,
            Card.Title(RuleEffectTexts.Title.In(language)),
            Card.Paragraph(RuleEffectTexts.More(effect.NoLongerSent, countFrom).In(language)),
            Card.Paragraph(RuleEffectTexts.Meaning.In(language)),
            Card.Facts(
                (RuleEffectTexts.Before.In(language), Number(effect.Before)),
                (RuleEffectTexts.After.In(language), Number(effect.After))))
            .With(
                Card.MainButton(
                    RuleEffectTexts.Confirm(effect.NoLongerSent).In(language), SetReminderRule.SaveVerb, [.. data, (ConfirmedKey, Number(effect.NoLongerSent))]),
                Card.Button(RuleEffectTexts.KeepCounting(effect.NoLongerSent).In(language), SetReminderRule.SaveVerb, [.. data.Where(pair => pair.Item1 != RuleForm.CountFromId), (RuleForm.CountFromId, DateField.Typed(ReminderRule.Ever))]),
                Card.Button(RuleEffectTexts.Back.In(language), SetReminderRule.AgainVerb, data),
                Card.CancelButton(language, DropReminder.Verb));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
