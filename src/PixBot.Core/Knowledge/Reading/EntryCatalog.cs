using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Reading;

/// <summary>All that the matcher learns from: the answers, what is none of the bot's business, and small talk.</summary>
/// <param name="OutOfScope">Messages that no entry answers.</param>
internal sealed record EntryCatalog(IReadOnlyList<Entry> Entries, IReadOnlyList<OutOfScopeEntry> OutOfScope, IReadOnlyList<SmallTalkEntry> SmallTalk);

internal sealed record OutOfScopeEntry(Language Language, IReadOnlyList<string> Ways);

/// <param name="Id">The kind of small talk: greeting, thanks…; the same in both languages.</param>
internal sealed record SmallTalkEntry(string Id, Language Language, string Reply, IReadOnlyList<string> Ways);
