using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>Takes an answer away and gives it back. What is asked of somebody's own state stays; only an addition to it can be hidden.</summary>
internal sealed class HideEntry(SchoolKnowledge knowledge, SchoolEntries entries, AuditLog audit, TimeProvider clock) : IActionHandler
{
    public const string HideVerb = "entry-hide";
    public const string RestoreVerb = "entry-restore";

    public IReadOnlyList<string> Verbs { get; } = [HideVerb, RestoreVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(press.Data["lang"]) ?? request.Language;
        if (press.Data.Id("topic") is not { } topic || await knowledge.DetailsAsync(request.School, topic, language, cancellationToken) is not { } look)
            return Replies.TooOld(request);
        var isHidden = press.Verb == HideVerb;
        if (PersonalTopics.IsWholly(topic) && isHidden && !look.Entry.IsSchools)
            return Reply.Notice(request.In(TeachTexts.NotPersonal));
        await SaveAsync(request, look.Entry, isHidden, cancellationToken);
        return Reply.Replace(EntryCard.Build(request, look with { IsHidden = isHidden }, look.Entry.Language), request.In(TeachTexts.Base));
    }

    private async Task SaveAsync(BotRequest request, Entry shown, bool isHidden, CancellationToken cancellationToken)
    {
        var entry = EntryDraft.Of(shown, shown.Language).ToEntry(request.Author.Name, clock.GetUtcNow()) with { IsHidden = isHidden, IsShipped = !shown.IsSchools };
        await entries.SaveAsync(request.School, entry, cancellationToken);
        var act = isHidden ? AnswersAudit.Hidden : AnswersAudit.Restored;
        await audit.RecordAsync(request.School, new(act.Code, request.ActorId) { ThingId = shown.Topic }, cancellationToken);
    }
}
