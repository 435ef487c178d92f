using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Reading;

/// <summary>All that the matcher learns from: the answers, what is none of the bot's business, and small talk.</summary>
/// <param name="OutOfScope">Messages that no entry answers.</param>
internal sealed record Library(IReadOnlyList<Entry> Entries, IReadOnlyList<OutOfScope> OutOfScope, IReadOnlyList<Talk> Talk);

internal sealed record OutOfScope(Language Language, IReadOnlyList<string> Ways);

/// <param name="Id">The kind of small talk: greeting, thanks…; the same in both languages.</param>
internal sealed record Talk(string Id, Language Language, string Reply, IReadOnlyList<string> Ways);
