using PixBot.Core.Features.Profiles;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>When somebody was reminded, and when they said that the profile is sent.</summary>
internal sealed class ReminderPersonalData(SentReminderStore sent, SentDeclarationStore declarations) : IPersonalData
{
    public async Task EraseAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        await sent.ForgetAsync(subject.School, subject.PersonId, cancellationToken);
        await declarations.ForgetAsync(subject.School, subject.PersonId, cancellationToken);
    }
}
