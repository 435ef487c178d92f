using Microsoft.Extensions.Logging;

namespace PixBot.Storage;

/// <summary>
/// What is known to be wrong with the file that holds the state, for the health report. It is logged once: every turn meets
/// it anew, and what a turn logs says what the turn was and not what has to be done.
/// </summary>
public sealed partial class StoreDamage(ILogger<StoreDamage> logger)
{
    private string? path;
    private string? fault;

    /// <summary>Null while nothing is known to be wrong. One line; it names the file without its folder, as anybody may read it.</summary>
    public string? Fault
    {
        get
        {
            if (fault is null && path is not null && !File.Exists(path))
                Report(StoreFaults.Gone);
            return fault;
        }
    }

    internal void Watch(string file) => path = file;

    /// <param name="of">What is wrong with the file that it is given.</param>
    internal void Report(Func<string, string> of)
    {
        if (path is not null && Interlocked.CompareExchange(ref fault, of(Path.GetFileName(path)), null) is null)
            Log.StoreDamaged(logger, of(path));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Critical, "{Fault}")]
        public static partial void StoreDamaged(ILogger logger, string fault);
    }
}
