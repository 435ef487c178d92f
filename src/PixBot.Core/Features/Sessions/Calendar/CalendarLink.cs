using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Calendar;

/// <summary>What a link to a calendar entry names, sealed in it.</summary>
internal sealed record CalendarLink(SchoolId School, string SessionId, string PersonId, Language Language);
