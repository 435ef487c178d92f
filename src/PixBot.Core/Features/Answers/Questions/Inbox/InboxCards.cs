using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>The inbox's cards in the referents' chats, among all that Deliveries keeps up to date.</summary>
internal sealed class InboxCards(ShownCards shown, TimeProvider clock)
{
    public async Task<IReadOnlyList<ShownCard>> QuestionsAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await shown.AllAsync(schoolId, QuestionCardRenewal.SubjectPrefix, cancellationToken)
            .Select(one => ShownCard.Of(one.Subject, one.Card))
            .ToListAsync(cancellationToken);

    public Task KeepAsync(
        SchoolId schoolId, Contact referent, AskedQuestion question, int answers, Message.Card sent, string activityId, CancellationToken cancellationToken) =>
        shown.NoteAsync(
            schoolId,
            ShownCard.SubjectOf(question.Id),
            Card(referent, sent, activityId, ShownCard.Brought, ShownCard.DataOf(question.Asked, answers)),
            cancellationToken);

    /// <summary>One that a referent has opened, in the place of the card that they pressed.</summary>
    public Task KeepAsync(BotRequest request, AskedQuestion question, int answers, string activityId, CancellationToken cancellationToken) => shown.NoteAsync(
        request.School,
        ShownCard.SubjectOf(question.Id),
        NoteShownCard.Shown(request, activityId, ShownCard.Opened, clock.GetUtcNow()) with { Data = ShownCard.DataOf(question.Asked, answers) },
        cancellationToken);

    public Task DropAsync(SchoolId schoolId, string questionId, Address chat, string activityId, CancellationToken cancellationToken) =>
        shown.DropAsync(schoolId, ShownCard.SubjectOf(questionId), chat, activityId, cancellationToken);

    /// <summary>The latest, where a press or a crash left more than one; null for none.</summary>
    public async Task<DeliveredCard?> FindGroupAsync(SchoolId schoolId, Contact referent, CancellationToken cancellationToken) =>
        await shown.FindAsync(schoolId, GroupCardRenewal.Subject, cancellationToken)
            .Where(card => card.Kind == ShownGroup.Current && card.Account == referent.AadObjectId)
            .OrderByDescending(card => card.SentAt)
            .FirstOrDefaultAsync(cancellationToken);

    public Task KeepGroupAsync(
        SchoolId schoolId, Contact referent, WaitingQuestions waiting, Message.Card sent, string activityId, CancellationToken cancellationToken) =>
        KeepGroupAsync(schoolId, Card(referent, sent, activityId, ShownGroup.Current, ShownGroup.DataOf(waiting)), cancellationToken);

    public Task KeepGroupAsync(SchoolId schoolId, DeliveredCard group, CancellationToken cancellationToken) =>
        shown.NoteAsync(schoolId, GroupCardRenewal.Subject, group, cancellationToken);

    /// <summary>Where a question was opened in the group's place, the group must not come back over what is typed there.</summary>
    public Task DropGroupAsync(SchoolId schoolId, Address chat, string activityId, CancellationToken cancellationToken) =>
        shown.DropAsync(schoolId, GroupCardRenewal.Subject, chat, activityId, cancellationToken);

    private DeliveredCard Card(Contact referent, Message.Card sent, string activityId, string kind, string data) => new(
        referent.PersonId ?? referent.AadObjectId,
        referent.AadObjectId,
        referent.Address,
        activityId,
        Languages.Parse(sent.Content.Lang) ?? Language.French,
        kind,
        data,
        clock.GetUtcNow());
}
