using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.People.Import;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Whoever is a referent no longer keeps no pupil's question in the chat.</summary>
internal sealed class EndForFormerReferents(ShownCards shown, CardHolders holders, CardRenewals renewals, TimeProvider clock) : IRosterObserver
{
    public async Task OnChangedAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        foreach (var prefix in new[] { QuestionCardRenewal.SubjectPrefix, GroupCardRenewal.Subject })
        {
            var cards = await shown.AllAsync(schoolId, prefix, cancellationToken).ToListAsync(cancellationToken);
            var held = await holders.NowAsync(schoolId, [.. cards.Select(one => one.Card)], cancellationToken);
            var lost = cards.Zip(held).Where(pair => pair.Second.IsOfFormerReferent).Select(pair => pair.First.Subject);
            foreach (var subject in lost.Distinct(StringComparer.Ordinal))
                await renewals.RenewAsync(schoolId, subject, cancellationToken, $"role-{clock.GetUtcNow().UtcTicks:x}");
        }
    }
}
