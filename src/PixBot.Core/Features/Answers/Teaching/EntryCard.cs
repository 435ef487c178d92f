using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>An entry for the referent: as people see it, and what can be done with it.</summary>
internal static class EntryCard
{
    public static AdaptiveCard Build(BotRequest request, EntryDetails look, Language language)
    {
        var entry = look.Entry;
        var about = new[] { ("topic", entry.Topic), ("lang", language.Code()) };
        var other = language == Language.French ? Language.English : Language.French;
        return Card.In(
            request.Language,
            Card.Title(Shown(entry, entry.Question)),
            Card.Paragraph(Shown(entry, entry.Answer.Trim())),
            Card.Note(request.In(TeachTexts.State(entry.IsSchools, look.IsHidden, language))),
            Card.Note(request.In(TeachTexts.Ways(entry.Ways.Count))))
            .With(
                Card.MainButton(request.In(TeachTexts.Edit), WriteEntry.EditVerb, about),
                look.IsHidden
                    ? Card.Button(request.In(TeachTexts.Restore), HideEntry.RestoreVerb, about)
                    : Card.DangerousButton(request.In(TeachTexts.Hide), HideEntry.HideVerb, about),
                Card.Button(request.In(TeachTexts.InLanguage(other)), BrowseEntries.ShowVerb, ("topic", entry.Topic), ("lang", other.Code())),
                Card.Button(request.In(TeachTexts.History), BrowseEntries.HistoryVerb, about));
    }

    private static string Shown(Entry entry, string text) => entry.IsSchools ? CardText.Escape(text) : text;
}
