using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Limits;

/// <summary>
/// How many turns a minute one person has, in this process: a replica more is that many more. Staff, words of care and what
/// belongs to them, and presses on an exam day are never held up.
/// </summary>
internal sealed class TurnLimit(
    IEnumerable<ICareWords> care, IEnumerable<IExamDay> examDays, CardPressDispatcher presses, IOptions<LimitOptions> limits, TimeProvider clock)
{
    /// <summary>Letters of a press beyond the limit that are searched for words of care: more than any form takes. What is refused must stay cheap.</summary>
    private const int MostSearched = 4_000;

    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(SchoolId School, string Account), Window> windows = new();
    private long forgotten = clock.GetTimestamp();

    public static bool IsExempt(Role role) => role is Role.Referent or Role.Supervisor;

    /// <returns>Null where the turn may go on; else what it gets: a polite word the first time, then nothing.</returns>
    public async Task<Reply?> RefuseAsync(BotRequest request, CancellationToken cancellationToken)
    {
        if (IsExempt(request.Caller.Role))
            return null;
        var turn = Of(request).Next(clock.GetUtcNow());
        if (turn <= limits.Value.TurnsPerMinute || IsNeverRefused(request.Turn.Input) || await IsPressOnExamDayAsync(request, cancellationToken))
            return null;
        if (turn > limits.Value.TurnsPerMinute + 1)
            return Reply.Silence;
        return request.Turn.Input is TurnInput.CardPress ? Reply.Notice(request.In(LimitTexts.Slower)) : Reply.Text(request.In(LimitTexts.Slower));
    }

    private bool IsNeverRefused(TurnInput input) => input switch
    {
        TurnInput.TextMessage text => care.Any(words => words.AreIn(text.Text)),
        TurnInput.CardPress press => presses.IsNeverLimited(press.Verb) || HasCare(press.Data),
        TurnInput.FileUpload or TurnInput.FileConsent => false,
        _ => true,
    };

    private bool HasCare(CardData data)
    {
        var left = MostSearched;
        foreach (var (_, value) in data.All)
        {
            var searched = value[..Math.Min(left, value.Length)];
            if (searched.Length > 0 && care.Any(words => words.AreIn(searched)))
                return true;
            left -= searched.Length;
        }

        return false;
    }

    private async Task<bool> IsPressOnExamDayAsync(BotRequest request, CancellationToken cancellationToken)
    {
        if (request.Turn.Input is not TurnInput.CardPress)
            return false;
        foreach (var day in examDays)
        {
            if (await day.IsTodayAsync(request.School, cancellationToken))
                return true;
        }

        return false;
    }

    private Window Of(BotRequest request)
    {
        ForgetOnceAMinute();
        return windows.GetOrAdd((request.School, request.Turn.Sender.AadObjectId), _ => new Window());
    }

    // Counting the windows instead would lock them all at every turn.
    private void ForgetOnceAMinute()
    {
        var last = forgotten;
        if (clock.GetElapsedTime(last) < Length || Interlocked.CompareExchange(ref forgotten, clock.GetTimestamp(), last) != last)
            return;
        var now = clock.GetUtcNow();
        foreach (var (key, window) in windows)
        {
            if (window.IsOver(now))
                windows.TryRemove(key, out _);
        }
    }

    private sealed class Window
    {
        private readonly Lock gate = new();
        private DateTimeOffset begun;
        private int turns;

        /// <summary>Which turn of its minute this is; a clock that was set back begins another minute.</summary>
        public int Next(DateTimeOffset now)
        {
            lock (gate)
            {
                if (IsOver(now))
                    (begun, turns) = (now, 0);
                return ++turns;
            }
        }

        public bool IsOver(DateTimeOffset now) => now < begun || now - begun >= Length;
    }
}
