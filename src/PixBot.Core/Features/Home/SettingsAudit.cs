using PixBot.Core.Audit;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Home;

/// <summary>What is noted of who changes the school's settings: which of them, never to what.</summary>
internal static class SettingsAudit
{
    private const string UndoneCode = "settings-undone";
    private const string ChangedCode = "settings";

    public static readonly AuditedAct Undone = new(UndoneCode, (_, _) => SettingsTexts.DidUndo);

    /// <summary>The detail has the names of the settings.</summary>
    public static AuditedAct Changed(IEnumerable<ISchoolSetting> settings)
    {
        var labels = settings.ToDictionary(setting => setting.Name, setting => setting.Label, StringComparer.Ordinal);
        return new(ChangedCode, (_, names) => SettingsTexts.DidChange([.. (names ?? "").Split(',').Select(name => labels.GetValueOrDefault(name) ?? Text.Same(name))]));
    }

    /// <summary>The moment is the change's: pressing twice is one line.</summary>
    public static AuditNote Note(BotRequest request, IEnumerable<string> names, SchoolSettings changed) =>
        new(ChangedCode, request.ActorId) { Detail = string.Join(',', names), At = changed.At };

    public static AuditNote UndoNote(BotRequest request, SchoolSettings changed) => new(UndoneCode, request.ActorId) { At = changed.At };
}
