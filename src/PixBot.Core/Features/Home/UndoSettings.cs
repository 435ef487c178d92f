using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Home;

/// <summary>The referent sets the last change of the settings back, unless somebody has changed them since.</summary>
internal sealed class UndoSettings(SettingsEditor editor, ShowSettings overview, AuditLog audit) : IActionHandler
{
    public const string Verb = "settings-undo";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Number("version") is not { } version)
            return Replies.TooOld(request);
        var outcome = await editor.UndoAsync(request.School, version, request.Author, cancellationToken);
        if (outcome is SettingsOutcome.ChangedMeanwhile(var known))
            return await overview.InPlaceAsync(request, overview.Meanwhile(known), cancellationToken);
        await audit.RecordAsync(request.School, SettingsAudit.UndoNote(request, outcome.Settings), cancellationToken);
        return await overview.InPlaceAsync(request, notice: null, cancellationToken);
    }
}
