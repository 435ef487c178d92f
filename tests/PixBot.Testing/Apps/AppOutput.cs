using System.Text.RegularExpressions;

namespace PixBot.Testing.Apps;

/// <summary>What a process wrote, line by line; kept over restarts.</summary>
public sealed class AppOutput
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];
    private TaskCompletionSource changed = New();

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
                return [.. lines];
        }
    }

    internal void Add(string line)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            lines.Add(line);
            told = changed;
            changed = New();
        }

        told.SetResult();
    }

    /// <param name="from">How many lines to pass over.</param>
    public async Task<Match> WaitForAsync(Regex pattern, int from, CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = Volatile.Read(ref changed).Task;
            if (Lines.Skip(from).Select(line => pattern.Match(line)).FirstOrDefault(match => match.Success) is { } found)
                return found;
            await next.WaitAsync(cancellationToken);
        }
    }

    public override string ToString() => string.Join('\n', Lines.TakeLast(200));

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
