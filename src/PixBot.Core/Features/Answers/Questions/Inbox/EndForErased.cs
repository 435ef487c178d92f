using PixBot.Core.Deliveries.Changes;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>A referent who is erased keeps no pupil's question in the chat.</summary>
internal sealed class EndForErased(ShownCards shown, CardsOfErased cards) : IBeforeErasure
{
    public async Task BeforeErasureAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        foreach (var prefix in new[] { QuestionCardRenewal.SubjectPrefix, GroupCardRenewal.Subject })
        {
            var theirs = await shown.AllAsync(subject.School, prefix, cancellationToken)
                .Where(one => subject.Ids.Contains(one.Card.Account, StringComparer.OrdinalIgnoreCase))
                .Select(one => one.Subject)
                .ToListAsync(cancellationToken);
            foreach (var about in theirs.Distinct(StringComparer.Ordinal))
                await cards.EndAsync(subject, about, cancellationToken);
        }
    }
}
