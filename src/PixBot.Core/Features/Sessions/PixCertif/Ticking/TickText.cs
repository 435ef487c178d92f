using System.Text;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Ticking;

/// <summary>Lists to tick as a message: what a phone can copy, and opens no file for.</summary>
internal static class TickText
{
    /// <summary>Of a message; what does not fit is said.</summary>
    private const int Longest = 15_000;

    public static Text Of(IReadOnlyList<TickList> lists) => new(Of(lists, Language.French), Of(lists, Language.English));

    private static string Of(IReadOnlyList<TickList> lists, Language language)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lists.Count; i++)
        {
            var part = Part(lists[i], language);
            if (text.Length > 0 && text.Length + part.Length > Longest)
                return text.Append(CommonTexts.More(lists.Skip(i).Sum(list => list.Lines.Count)).In(language)).ToString();
            text.Append(part);
        }

        return text.ToString().TrimEnd();
    }

    private static string Part(TickList list, Language language)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"**{SessionTexts.When(list.Session).In(language)}, {SessionTexts.InRoom(CardText.Escape(list.Session.Room)).In(language)}**\n\n"));
        foreach (var group in list.Classes)
        {
            text.Append(Invariant($"**{TickTexts.Headed(CardText.Escape(group.Key), group.Count(), language).In(language)}**\n\n"));
            foreach (var line in group)
                text.Append(Invariant($"- {CardText.Escape(TickTexts.Of(line).In(language))}\n"));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
