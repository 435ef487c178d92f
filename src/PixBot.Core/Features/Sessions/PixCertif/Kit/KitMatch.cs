namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>Which planned session a kit is of: the best one by date, hour and room, where there is only one such.</summary>
internal static class KitMatch
{
    /// <param name="planned">Neither cancelled nor over.</param>
    /// <returns>Null where none fits, or several fit as well.</returns>
    public static Session? Find(KitFacts kit, IEnumerable<Session> planned)
    {
        if (kit.Date is null)
            return null;
        var best = planned
            .Where(session => session.Date == kit.Date)
            .GroupBy(session => (session.Time == kit.Time ? 1 : 0) + (NamesRoom(kit, session.Room) ? 1 : 0))
            .MaxBy(group => group.Key);
        return best is { Key: > 0 } && best.ToList() is [var one] ? one : null;
    }

    private static bool NamesRoom(KitFacts kit, string room)
    {
        var folded = KitReading.Fold(room).Trim();
        for (var at = kit.Text.IndexOf(folded, StringComparison.Ordinal); folded.Length > 0 && at >= 0; at = kit.Text.IndexOf(folded, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(kit.Text, at - 1) && IsEdge(kit.Text, at + folded.Length))
                return true;
        }

        return false;
    }

    private static bool IsEdge(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);
}
