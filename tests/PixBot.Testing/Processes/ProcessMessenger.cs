using PixBot.Core.Messaging;

namespace PixBot.Testing.Processes;

/// <summary>The messenger as one process has it.</summary>
public sealed class ProcessMessenger(IMessenger messenger, TestProcess process) : IMessenger
{
    public Task<SendOutcome> SendAsync(Address to, Message message, CancellationToken cancellationToken) =>
        process.WaitAsync(() => messenger.SendAsync(to, message, cancellationToken));

    public Task<SendOutcome> UpdateAsync(Address to, string activityId, Message message, CancellationToken cancellationToken) =>
        process.WaitAsync(() => messenger.UpdateAsync(to, activityId, message, cancellationToken));

    public Task<SendOutcome> DeleteAsync(Address to, string activityId, CancellationToken cancellationToken) =>
        process.WaitAsync(() => messenger.DeleteAsync(to, activityId, cancellationToken));
}
