using PixBot.Core.Localization;

namespace PixBot.Core.Cards.Forms;

/// <summary>Text that is taken as it is, but for the spaces around it.</summary>
internal sealed class TextField(string id, Text label, int limit, Text error)
    : ParsedField<string>(id, label, limit, error, text => text);
