using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>An entry for the referent: as people see it, what can be done with it; and the form to change it.</summary>
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
                Card.MainButton(request.In(TeachTexts.Edit), EntryAction.EditVerb, about),
                look.IsHidden
                    ? Card.Button(request.In(TeachTexts.Restore), EntryAction.RestoreVerb, about)
                    : Card.DangerousButton(request.In(TeachTexts.Hide), EntryAction.HideVerb, about),
                Card.Button(request.In(TeachTexts.InLanguage(other)), BrowseEntries.ShowVerb, ("topic", entry.Topic), ("lang", other.Code())),
                Card.Button(request.In(TeachTexts.History), BrowseEntries.HistoryVerb, about));
    }

    public static AdaptiveCard Form(BotRequest request, EntryDraft draft, Text? fault) => Card.In(
        request.Language,
        Card.Title(request.In(TeachTexts.EditTitle)),
        fault is null ? null : Card.Box(AdaptiveContainerStyle.Attention, Card.Paragraph(request.In(fault))),
        new AdaptiveChoiceSetInput
        {
            Id = "lang",
            Label = request.In(TeachTexts.InWhich),
            ErrorMessage = request.In(TeachTexts.InWhich),
            Value = draft.Language.Code(),
            Choices = { new AdaptiveChoice("Français", "fr"), new AdaptiveChoice("English", "en") },
        },
        Line("question", TeachTexts.Question, draft.Question, SchoolEntry.MaximumQuestion, isLong: false, request),
        Line("answer", TeachTexts.Answer, draft.Answer, SchoolEntry.MaximumAnswer, isLong: true, request),
        Line("ways", TeachTexts.WaysLabel, string.Join('\n', draft.Ways), 8_000, isLong: true, request))
        .With(Card.MainButton(request.In(SessionTexts.Preview), EntryAction.PreviewVerb, ("topic", draft.Topic)));

    public static AdaptiveCard Preview(BotRequest request, EntryDraft draft) => Card.In(
        request.Language,
        Card.Title(request.In(TeachTexts.PreviewTitle)),
        Card.Box(
            AdaptiveContainerStyle.Emphasis,
            Card.Heading(CardText.Escape(draft.Question)),
            Card.Paragraph(CardText.Escape(draft.Answer))),
        Card.Note(request.In(TeachTexts.Ways(draft.Ways.Count))))
        .With(
            Card.MainButton(
                request.In(TeachTexts.Save),
                EntryAction.SaveVerb,
                ("topic", draft.Topic),
                ("lang", draft.Language.Code()),
                ("question", draft.Question),
                ("answer", draft.Answer),
                ("ways", string.Join('\n', draft.Ways))),
            Card.CancelButton(request.Language, EntryAction.DropVerb));

    private static string Shown(Entry entry, string text) => entry.IsSchools ? CardText.Escape(text) : text;

    private static AdaptiveTextInput Line(string id, Text label, string value, int maximum, bool isLong, BotRequest request) => new()
    {
        Id = id,
        Label = request.In(label),
        Value = value,
        MaxLength = maximum,
        IsMultiline = isLong,
        IsRequired = id != "ways",
        ErrorMessage = request.In(id == "ways" ? TeachTexts.WaysLabel : TeachTexts.NeedBoth),
    };
}
