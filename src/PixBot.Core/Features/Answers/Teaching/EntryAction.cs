using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>Adds, corrects, hides and restores entries of the school's base.</summary>
internal sealed class EntryAction(SchoolKnowledge knowledge, SchoolEntries entries, TimeProvider clock) : IActionHandler
{
    public const string NewVerb = "entry-new";
    public const string EditVerb = "entry-edit";
    public const string PreviewVerb = "entry-preview";
    public const string SaveVerb = "entry-save";
    public const string HideVerb = "entry-hide";
    public const string RestoreVerb = "entry-restore";
    public const string DropVerb = "entry-drop";

    public IReadOnlyList<string> Verbs { get; } = [NewVerb, EditVerb, PreviewVerb, SaveVerb, HideVerb, RestoreVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(pressed.Data["lang"]) ?? talk.Language;
        return (pressed.Verb, pressed.Data.Id("topic")) switch
        {
            (DropVerb, _) => Replies.Dropped(talk),
            (NewVerb, _) => Reply.Card(EntryCard.Form(talk, new(NewTopic(), language, "", "", []), null), talk.In(TeachTexts.EditTitle)),
            (PreviewVerb, { } topic) when await IsOursAsync(talk, topic, language, cancellationToken) =>
                Preview(talk, EntryDraft.From(topic, pressed.Data, language)),
            (SaveVerb, { } topic) when await IsOursAsync(talk, topic, language, cancellationToken) => await SaveAsync(talk, EntryDraft.From(topic, pressed.Data, language), cancellationToken),
            (EditVerb or HideVerb or RestoreVerb, { } topic) => await ChangeAsync(talk, pressed.Verb, topic, language, cancellationToken),
            _ => Replies.TooOld(talk),
        };
    }

    private string NewTopic() => $"{SchoolEntry.OwnPrefix}{Guid.CreateVersion7(clock.GetUtcNow()):N}";

    /// <summary>A topic becomes part of keys and of every answer's data: it is a built-in one, or as <see cref="NewTopic"/> makes them.</summary>
    private async Task<bool> IsOursAsync(Talk talk, string topic, Language language, CancellationToken cancellationToken) =>
        (topic.StartsWith(SchoolEntry.OwnPrefix, StringComparison.Ordinal) && topic.Length <= 60)
        || await knowledge.LookAsync(talk.TenantId, topic, language, cancellationToken) is not null;

    private static Reply Preview(Talk talk, EntryDraft draft) => draft.IsComplete
        ? Reply.Replace(EntryCard.Preview(talk, draft), talk.In(TeachTexts.PreviewTitle))
        : Reply.Replace(EntryCard.Form(talk, draft, TeachTexts.NeedBoth), talk.In(TeachTexts.EditTitle));

    private async Task<Reply> SaveAsync(Talk talk, EntryDraft draft, CancellationToken cancellationToken)
    {
        if (!draft.IsComplete)
            return Preview(talk, draft);
        await entries.SaveAsync(talk.TenantId, draft.ToEntry(By(talk), clock.GetUtcNow()), cancellationToken);
        return Reply.Replace(Card.In(talk.Language, Card.Paragraph(talk.In(TeachTexts.Saved))), talk.In(TeachTexts.Saved));
    }

    private async Task<Reply> ChangeAsync(Talk talk, string verb, string topic, Language language, CancellationToken cancellationToken)
    {
        if (await knowledge.LookAsync(talk.TenantId, topic, language, cancellationToken) is not { } look)
            return Replies.TooOld(talk);
        var shown = look.Entry.Language;
        var draft = EntryDraft.Of(look.Entry, shown);
        if (verb == EditVerb)
            return Reply.Card(EntryCard.Form(talk, draft, null), talk.In(TeachTexts.EditTitle));
        var isHidden = verb == HideVerb;
        var entry = draft.ToEntry(By(talk), clock.GetUtcNow()) with { IsHidden = isHidden, IsShipped = !look.Entry.IsSchools };
        await entries.SaveAsync(talk.TenantId, entry, cancellationToken);
        return Reply.Replace(EntryCard.Build(talk, look with { IsHidden = isHidden }, shown), talk.In(TeachTexts.Base));
    }

    private static string By(Talk talk) => talk.Who.Person?.FullName ?? talk.Turn.Sender.Name;
}
