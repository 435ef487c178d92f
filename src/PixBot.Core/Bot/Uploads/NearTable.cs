using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Uploads;

/// <summary>A format that a table resembles without being of it.</summary>
/// <param name="Expected">For people: what such a table has, and where to get it.</param>
/// <param name="Missing">The columns that the table lacks.</param>
/// <param name="HasSome">It has other columns that the format needs, so its first line names columns.</param>
internal sealed record NearTable(Text Expected, IReadOnlyList<string> Missing, bool HasSome);
