using Microsoft.Extensions.Logging;
using PixBot.Core.Bot;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Care.Telling;

/// <summary>Tells whoever runs the bot that no adult is named: then the referents are told.</summary>
internal sealed partial class WarnWithoutContact(SettingsStore settings, ILogger<WarnWithoutContact> logger) : ISchoolStart
{
    public async Task StartAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        if ((await settings.ReadAsync(schoolId, cancellationToken)).Of(CareSettings.Contact) is null)
            Log.NobodyNamed(logger);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "No adult is named for students in need (PixBot:School:CareContact): the referents are told instead.")]
        public static partial void NobodyNamed(ILogger logger);
    }
}
