using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using PixBot.Core.Jobs;

namespace PixBot.Storage.Azure;

/// <summary>
/// A queue of Azure Queue Storage. Its dead letters are rows of the table, which can be listed and taken one by one; they
/// are written before the message is deleted, so a crash between the two repeats the message and never loses it.
/// </summary>
internal sealed class AzureWorkQueue(QueueClient queue, AzureDeadLetters deadLetters) : IWorkQueue
{
    /// <summary>By default a message vanishes after seven days.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    private static readonly TimeSpan WhileDeadLettering = TimeSpan.FromMinutes(1);

    public async Task SendAsync(WorkMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        WorkLimits.Check(message);
        WorkLimits.CheckDelay(delay);
        await queue.SendMessageAsync(AzureMessage.Write(message), delay, Forever, cancellationToken);
    }

    public async Task<IReadOnlyList<TakenMessage>> TakeAsync(int max, TimeSpan visibility, CancellationToken cancellationToken)
    {
        WorkLimits.CheckTake(max, visibility);
        var received = await queue.ReceiveMessagesAsync(max, visibility, cancellationToken);
        var taken = new List<TakenMessage>(received.Value.Length);
        foreach (var message in received.Value)
        {
            if (await CheckedAsync(message, cancellationToken) is { } good)
                taken.Add(good);
        }

        return taken;
    }

    public async Task<TakenMessage?> ExtendAsync(TakenMessage message, TimeSpan visibility, CancellationToken cancellationToken)
    {
        WorkLimits.CheckVisibility(visibility);
        try
        {
            var extended = await queue.UpdateMessageAsync(
                message.Id, message.Receipt, AzureMessage.Write(message.Message), visibility, cancellationToken);
            return message with { Receipt = extended.Value.PopReceipt };
        }
        catch (RequestFailedException refused) when (IsNotHeld(refused))
        {
            return null;
        }
    }

    public async Task<bool> CompleteAsync(TakenMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await queue.DeleteMessageAsync(message.Id, message.Receipt, cancellationToken);
            return true;
        }
        catch (RequestFailedException refused) when (IsNotHeld(refused))
        {
            return false;
        }
    }

    public async Task<bool> DeadLetterAsync(TakenMessage message, string reason, CancellationToken cancellationToken)
    {
        if (await ExtendAsync(message, WhileDeadLettering, cancellationToken) is not { } held)
            return false;
        await deadLetters.AddAsync(message.Id, message.Message, reason, cancellationToken);
        await CompleteAsync(held, cancellationToken);
        return true;
    }

    public Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int max, CancellationToken cancellationToken) =>
        deadLetters.ListAsync(max, cancellationToken);

    /// <summary>Sent before the letter is deleted: a crash between the two sends it twice and never loses it.</summary>
    public async Task<bool> ReviveAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        if (!await deadLetters.ExistsAsync(letter.Id, cancellationToken))
            return false;
        await SendAsync(letter.Message, TimeSpan.Zero, cancellationToken);
        return await deadLetters.RemoveAsync(letter.Id, cancellationToken);
    }

    private async Task<TakenMessage?> CheckedAsync(QueueMessage received, CancellationToken cancellationToken)
    {
        var isReadable = AzureMessage.TryRead(received.MessageText, out var message);
        var taken = new TakenMessage(
            received.MessageId, received.PopReceipt, (int)received.DequeueCount, message ?? new("unreadable", ""));
        if (isReadable && taken.Attempt <= WorkQueues.MaximumAttempts)
            return taken;
        await deadLetters.AddAsync(
            taken.Id,
            taken.Message,
            isReadable ? DeadLetterReasons.TakenTooOften : DeadLetterReasons.Unreadable,
            cancellationToken);
        await CompleteAsync(taken, cancellationToken);
        return null;
    }

    private static bool IsNotHeld(RequestFailedException refused) =>
        refused.ErrorCode == QueueErrorCode.MessageNotFound || refused.ErrorCode == QueueErrorCode.PopReceiptMismatch;
}
