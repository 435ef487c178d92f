using PixBot.Core.Bot.Decisions;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.People;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>The referent says whom undecided lines of an export speak of.</summary>
internal sealed class DecideExportLines(UndecidedProfiles undecided) : LineDecision(Questions)
{
    public static readonly LineQuestions Questions = new("profiles-decide", "row:", ExportTexts.ExportTitle, ExportTexts.Nobody, "nobody");

    public static UndecidedLine Line(UndecidedRow row) => new(
        row.RowKey,
        FileCards.Line(row.Line, row.LastName, row.FirstName, row.Class),
        ProfileTexts.Why(row.Reason),
        row.Candidates.Select(PersonLabel.Choice));

    protected override Task DecideAsync(
        BotRequest request, string importId, string lineId, string? personId, CancellationToken cancellationToken) =>
        undecided.ResolveAsync(request.School, importId, lineId, personId, request.ActorId, cancellationToken);

    protected override async Task<IReadOnlyList<UndecidedLine>> OpenAsync(BotRequest request, string importId, CancellationToken cancellationToken) =>
        [.. (await undecided.ListAsync(request.School, importId, cancellationToken)).Where(row => row.Decision is null).Select(Line)];
}
