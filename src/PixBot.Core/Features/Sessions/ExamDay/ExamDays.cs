using PixBot.Core.Bot.Limits;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>The days on which a session is held.</summary>
internal sealed class ExamDays(SessionStore sessions, SchoolClock school) : IExamDay
{
    public async Task<bool> IsTodayAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        (await sessions.ListAsync(schoolId, cancellationToken)).Any(session => session.Date == school.Today);
}
