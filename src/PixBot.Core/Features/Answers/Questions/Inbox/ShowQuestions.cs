using System.Text.Json;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Brings every referent's chat up to date: ends the cards of what is answered, and shows what waits.</summary>
internal sealed class ShowQuestions(
    InboxSignal signal, InheritedCards inherited, EndAnswered ended, OpenQuestions open, InboxSender sender, InboxCards shown, CardRenewals renewals, IContacts contacts) : IWorkHandler
{
    public const string WorkKind = "questions-show";

    /// <summary>A chat that Teams holds up waits no longer than this for the next try.</summary>
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(5);

    public string Kind => WorkKind;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        var schoolId = JsonSerializer.Deserialize<SchoolId>(body);
        if (!await signal.TryClaimAsync(schoolId, cancellationToken))
            return new WorkOutcome.Again(InboxSignal.Delay);
        try
        {
            return await ShowAsync(schoolId, cancellationToken);
        }
        finally
        {
            await signal.ReleaseAsync(schoolId, CancellationToken.None);
        }
    }

    private async Task<WorkOutcome> ShowAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        await inherited.TakeOverAsync(schoolId, cancellationToken);
        await ended.EndAsync(schoolId, cancellationToken);
        var (waiting, changes, outcomes) = (await open.ReadAsync(schoolId, cancellationToken), new InboxChanges(shown, renewals), new List<SendOutcome?>());
        foreach (var referent in await contacts.ReferentsAsync(schoolId, cancellationToken))
            outcomes.Add(await sender.ShowAsync(schoolId, referent, waiting, changes, cancellationToken));
        await changes.ApplyAsync(schoolId, $"{Guid.NewGuid():N}", cancellationToken);
        return outcomes.Select(outcome => outcome?.WaitBeforeRetry(Busy)).Max() is { } wait ? new WorkOutcome.Again(wait) : WorkOutcome.Finished;
    }
}
