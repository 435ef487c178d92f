using System.Globalization;
using PixBot.Core.Jobs;

namespace PixBot.Storage.Sqlite;

/// <summary>
/// A queue of the file. What holds a message is its row's <c>visible</c> time and <c>receipt</c>, changed in write
/// transactions only, so that processes which share the file never hold the same message.
/// </summary>
internal sealed class SqliteWorkQueue(SqliteStore store, string queue, TimeProvider clock) : IWorkQueue
{
    /// <summary>Its wait is over, or began in the future: then the clock was set back meanwhile.</summary>
    private const string IsVisible = "((queue = $1 AND visible <= $2) OR (queue = $1 AND since > $3))";

    /// <summary>By so much the clocks of processes that share the file may differ.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    public async Task SendAsync(WorkMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        WorkLimits.Check(message);
        WorkLimits.CheckDelay(delay);
        var now = Now;
        await store.WriteAsync(session => new Work<int>(Send(session, message, now, now + delay.Ticks)), cancellationToken);
    }

    public async Task<IReadOnlyList<TakenMessage>> TakeAsync(int max, TimeSpan visibility, CancellationToken cancellationToken)
    {
        WorkLimits.CheckTake(max, visibility);
        // A worker asks all the time and mostly for nothing: a read costs the writer nothing.
        if (!await store.ReadAsync(IsAnyVisible, cancellationToken))
            return [];
        return await store.WriteAsync<IReadOnlyList<TakenMessage>>(session => new(Take(session, max, visibility)), cancellationToken);
    }

    public async Task<TakenMessage?> ExtendAsync(TakenMessage message, TimeSpan visibility, CancellationToken cancellationToken)
    {
        WorkLimits.CheckVisibility(visibility);
        var (now, receipt) = (Now, NewReceipt());
        var extended = await store.WriteAsync(
            session => new Work<bool>(session.Execute(
                "UPDATE work SET visible = $1, receipt = $2, since = $6 WHERE id = $3 AND queue = $4 AND receipt = $5",
                now + visibility.Ticks, receipt, Parse(message.Id), queue, Parse(message.Receipt), now) == 1),
            cancellationToken);
        return extended ? message with { Receipt = Format(receipt) } : null;
    }

    public Task<bool> CompleteAsync(TakenMessage message, CancellationToken cancellationToken) =>
        store.WriteAsync(session => new Work<bool>(Complete(session, message)), cancellationToken);

    public Task<bool> DeadLetterAsync(TakenMessage message, string reason, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            var held = Complete(session, message);
            if (held)
                AddDeadLetter(session, Parse(message.Id), message.Message, DeadLetterReasons.Short(reason));
            return new Work<bool>(held);
        },
        cancellationToken);

    public Task<IReadOnlyList<DeadLetter>> DeadLettersAsync(int max, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<DeadLetter>>(session => ReadDeadLetters(session, max), cancellationToken);

    public Task<bool> ReviveAsync(DeadLetter letter, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            var there = session.Execute("DELETE FROM dead_letters WHERE id = $1 AND queue = $2", Parse(letter.Id), queue) == 1;
            if (there)
                Send(session, letter.Message, Now, Now);
            return new Work<bool>(there);
        },
        cancellationToken);

    private long Now => clock.GetUtcNow().UtcTicks;

    private bool IsAnyVisible(SqliteSession session) =>
        session.Scalar($"SELECT 1 FROM work WHERE {IsVisible} LIMIT 1", queue, Now, Now + Slack.Ticks) is not null;

    private int Send(SqliteSession session, WorkMessage message, long now, long visible) => session.Execute(
        "INSERT INTO work (queue, visible, attempts, receipt, kind, body, since) VALUES ($1, $2, 0, 0, $3, $4, $5)",
        queue, visible, message.Kind, message.Body, now);

    private List<TakenMessage> Take(SqliteSession session, int max, TimeSpan visibility)
    {
        var now = Now;
        var taken = new List<TakenMessage>();
        while (taken.Count < max && ReadVisible(session, now, max - taken.Count) is { Count: > 0 } found)
        {
            foreach (var (id, attempts, message) in found)
            {
                if (attempts < WorkQueues.MaximumAttempts)
                    taken.Add(Hold(session, id, attempts + 1, message, now, visibility));
                else
                    GiveUp(session, id, message);
            }
        }

        return taken;
    }

    private List<(long Id, int Attempts, WorkMessage Message)> ReadVisible(SqliteSession session, long now, int max)
    {
        var found = new List<(long, int, WorkMessage)>();
        using var reader = session.Query(
            $"SELECT id, attempts, kind, body FROM work WHERE {IsVisible} ORDER BY visible, id LIMIT $4", queue, now, now + Slack.Ticks, max);
        while (reader.Read())
            found.Add((reader.GetInt64(0), reader.GetInt32(1), new(reader.GetString(2), reader.GetString(3))));
        return found;
    }

    private static TakenMessage Hold(SqliteSession session, long id, int attempt, WorkMessage message, long now, TimeSpan visibility)
    {
        var receipt = NewReceipt();
        session.Execute(
            "UPDATE work SET visible = $1, attempts = $2, receipt = $3, since = $5 WHERE id = $4",
            now + visibility.Ticks, attempt, receipt, id, now);
        return new(Format(id), Format(receipt), attempt, message);
    }

    private void GiveUp(SqliteSession session, long id, WorkMessage message)
    {
        session.Execute("DELETE FROM work WHERE id = $1", id);
        AddDeadLetter(session, id, message, DeadLetterReasons.TakenTooOften);
    }

    private void AddDeadLetter(SqliteSession session, long id, WorkMessage message, string reason) => session.Execute(
        "INSERT INTO dead_letters (id, queue, at, reason, kind, body) VALUES ($1, $2, $3, $4, $5, $6)",
        id, queue, Now, reason, message.Kind, message.Body);

    private bool Complete(SqliteSession session, TakenMessage message) => session.Execute(
        "DELETE FROM work WHERE id = $1 AND queue = $2 AND receipt = $3", Parse(message.Id), queue, Parse(message.Receipt)) == 1;

    private List<DeadLetter> ReadDeadLetters(SqliteSession session, int max)
    {
        var letters = new List<DeadLetter>();
        using var reader = session.Query(
            "SELECT id, kind, body, reason, at FROM dead_letters WHERE queue = $1 ORDER BY at DESC, id DESC LIMIT $2", queue, max);
        while (reader.Read())
        {
            letters.Add(new(
                Format(reader.GetInt64(0)),
                new(reader.GetString(1), reader.GetString(2)),
                reader.GetString(3),
                new(reader.GetInt64(4), TimeSpan.Zero)));
        }

        return letters;
    }

    private static long NewReceipt() => Random.Shared.NextInt64(1, long.MaxValue);

    private static string Format(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is no number of ours matches no message.</summary>
    private static long Parse(string text) => long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
