using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>Adds and corrects entries of the school's base: a form, what people will read, and only then saved.</summary>
internal sealed class WriteEntry(
    SchoolKnowledge knowledge, SchoolEntries entries, PersonalSigns signs, OutgoingText outgoing, AuditLog audit, TimeProvider clock) : IActionHandler
{
    public const string NewVerb = "entry-new";
    public const string EditVerb = "entry-edit";
    public const string PreviewVerb = "entry-preview";
    public const string SaveVerb = "entry-save";
    public const string DropVerb = "entry-drop";

    public IReadOnlyList<string> Verbs { get; } = [NewVerb, EditVerb, PreviewVerb, SaveVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(press.Data["lang"]) ?? request.Language;
        return (press.Verb, press.Data.Id("topic")) switch
        {
            (DropVerb, _) => Replies.Dropped(request),
            (NewVerb, _) => New(request, new(NewTopic(), language)),
            (PreviewVerb or SaveVerb, { } topic) when await IsOursAsync(request, topic, language, cancellationToken) =>
                await FilledAsync(request, press, new(topic, language), cancellationToken),
            (EditVerb, { } topic) => await EditAsync(request, topic, language, cancellationToken),
            _ => Replies.TooOld(request),
        };
    }

    private static Reply New(BotRequest request, EntryForm form) =>
        Reply.Card(form.Build(form.Empty, [], request.Language), request.In(TeachTexts.EditTitle));

    private string NewTopic() => $"{SchoolEntry.OwnPrefix}{Guid.CreateVersion7(clock.GetUtcNow()):N}";

    /// <summary>A topic becomes part of keys and of every answer's data: it is a built-in one, or as <see cref="NewTopic"/> makes them.</summary>
    private async Task<bool> IsOursAsync(BotRequest request, string topic, Language language, CancellationToken cancellationToken) =>
        (topic.StartsWith(SchoolEntry.OwnPrefix, StringComparison.Ordinal) && topic.Length <= 60)
        || await knowledge.DetailsAsync(request.School, topic, language, cancellationToken) is not null;

    private async Task<Reply> FilledAsync(BotRequest request, TurnInput.CardPress press, EntryForm form, CancellationToken cancellationToken)
    {
        var typed = form.Fields.Read(press.Data);
        if (!form.Fields.TryParse(typed, out var draft, out var faults))
            return Reply.Replace(form.Build(typed, faults, request.Language), request.In(TeachTexts.EditTitle));
        if (await outgoing.FaultAsync(request.School, cancellationToken, [draft.Question, draft.Answer, .. draft.Ways]) is { } secret)
            return Reply.Replace(form.Build(typed, [secret], request.Language), request.In(TeachTexts.EditTitle));
        if (press.Verb == PreviewVerb)
            return await PreviewAsync(request, draft, cancellationToken);
        await entries.SaveAsync(request.School, draft.ToEntry(request.Author.Name, clock.GetUtcNow()), cancellationToken);
        await audit.RecordAsync(request.School, new(AnswersAudit.Published.Code, request.ActorId) { ThingId = draft.Topic }, cancellationToken);
        return Reply.Replace(Card.In(request.Language, Card.Paragraph(request.In(TeachTexts.Saved))), request.In(TeachTexts.Saved));
    }

    private async Task<Reply> PreviewAsync(BotRequest request, EntryDraft draft, CancellationToken cancellationToken)
    {
        var warnings = await signs.FindAsync(request.School, $"{draft.Question}\n{draft.Answer}", cancellationToken);
        var isUnder = await knowledge.AddsToPersonalAsync(request.School, draft.Topic, draft.Question, draft.Language, cancellationToken);
        return Reply.Replace(EntryForm.Preview(draft, request.Language, warnings, isUnder), request.In(TeachTexts.PreviewTitle));
    }

    private async Task<Reply> EditAsync(BotRequest request, string topic, Language language, CancellationToken cancellationToken)
    {
        if (await knowledge.DetailsAsync(request.School, topic, language, cancellationToken) is not { } look)
            return Replies.TooOld(request);
        var form = new EntryForm(topic, look.Entry.Language);
        var filled = EntryForm.Filled(EntryDraft.Of(look.Entry, look.Entry.Language));
        return Reply.Card(form.Build(filled, [], request.Language), request.In(TeachTexts.EditTitle));
    }
}
