using PixBot.Core.State;

namespace PixBot.Core.School.Settings;

/// <summary>What plans by the settings plans anew when they change.</summary>
internal interface ISettingsObserver
{
    Task OnChangedAsync(SchoolId schoolId, CancellationToken cancellationToken);
}
