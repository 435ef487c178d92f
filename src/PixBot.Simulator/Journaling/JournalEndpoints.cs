using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Journaling;

internal static class JournalEndpoints
{
    public static void MapJournal(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("journal", (Journal journal, long? since, int? limit) =>
        {
            var entries = journal.Since(since ?? 0);
            return SimulatorJson.Ok(new { entries = limit is { } most ? entries.TakeLast(most) : entries, counts = journal.Counts });
        });
        routes.MapDelete("journal", (Journal journal) =>
        {
            journal.Clear();
            return Results.NoContent();
        });
    }
}
