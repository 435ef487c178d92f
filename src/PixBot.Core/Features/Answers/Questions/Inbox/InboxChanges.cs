using PixBot.Core.Deliveries.Changes;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Cards of the inbox that must say something else now, in all referents' chats: they are changed together.</summary>
internal sealed class InboxChanges(InboxCards shown, CardRenewals renewals)
{
    private readonly List<DeliveredCard> changed = [];

    /// <param name="card">As it is kept from now on.</param>
    public void Add(DeliveredCard card) => changed.Add(card);

    /// <summary>What a card shows now is kept once its renewal has begun: a crash in between only has it renewed again.</summary>
    public async Task ApplyAsync(SchoolId schoolId, string occasion, CancellationToken cancellationToken)
    {
        foreach (var past in changed.Where(card => card.Kind == ShownGroup.Past))
            await shown.KeepGroupAsync(schoolId, past, cancellationToken);
        foreach (var kind in changed.Select(card => card.Kind).Distinct(StringComparer.Ordinal))
            await renewals.RenewAsync(schoolId, GroupCardRenewal.Subject, cancellationToken, $"{kind}-{occasion}", [kind]);
        foreach (var current in changed.Where(card => card.Kind == ShownGroup.Current))
            await shown.KeepGroupAsync(schoolId, current, cancellationToken);
    }
}
