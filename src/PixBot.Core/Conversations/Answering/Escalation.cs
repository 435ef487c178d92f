using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PixBot.Core.Broadcasts;
using PixBot.Core.State;

namespace PixBot.Core.Conversations.Answering;

/// <summary>Questions that the bot could not answer: kept, and passed on to the referents.</summary>
internal sealed class Escalation(ITable table, Broadcaster broadcaster, TimeProvider clock)
{
    private const int MaximumLength = 500;

    /// <summary>What of a question is worth carrying in a card.</summary>
    public static string Bounded(string question)
    {
        if (question.Length <= MaximumLength)
            return question;
        var end = char.IsHighSurrogate(question[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength;
        return question[..end];
    }

    /// <summary>The same question of the same person is passed on once.</summary>
    public async Task PassOnAsync(Talk talk, string question, CancellationToken cancellationToken)
    {
        var asked = new AskedQuestion(
            Bounded(question),
            talk.Who.Person?.FullName ?? talk.Turn.Sender.Name,
            talk.Who.Person?.Class,
            talk.Turn.Sender.AadObjectId,
            clock.GetUtcNow());
        var id = IdOf(asked);
        await table.TryInsertAsync(Row(talk.TenantId, id, asked), cancellationToken);
        await broadcaster.StartAsync(
            new Broadcast(new(talk.TenantId, $"question-{id}"), QuestionKind.Name, talk.Turn.Sender.AadObjectId, JsonSerializer.Serialize(asked)),
            cancellationToken);
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> ListAsync(string tenantId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(Partition(tenantId)), cancellationToken)
            .Select(row => JsonSerializer.Deserialize<AskedQuestion>(row.Values.RequiredText("question"))!)
            .OrderByDescending(question => question.At)
            .ToListAsync(cancellationToken);

    private static string Partition(string tenantId) => Partitions.Of(tenantId, "questions");

    private static Row Row(string tenantId, string id, AskedQuestion asked) =>
        new(Partition(tenantId), id, RowValues.Of(("question", JsonSerializer.Serialize(asked)), ("at", asked.At)));

    private static string IdOf(AskedQuestion asked)
    {
        var named = string.Create(CultureInfo.InvariantCulture, $"{asked.AskedBy}|{asked.Text.Trim().ToLowerInvariant()}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named)))[..24];
    }
}

/// <param name="AskedBy">The asker's Entra object id, to bring the answer back.</param>
internal sealed record AskedQuestion(string Text, string Name, string? Class, string AskedBy, DateTimeOffset At);
