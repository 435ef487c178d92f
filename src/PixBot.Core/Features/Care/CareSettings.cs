using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Care;

internal static class CareSettings
{
    private const int Longest = 300;

    /// <summary>E-mails or Entra object ids of the adults whom somebody in need may have told, parted by commas or spaces.</summary>
    public static readonly SchoolSetting<IReadOnlyList<string>?> Contact = new("care-contact", CareTexts.Contact)
    {
        Unreadable = CareTexts.BadContact,
        OfFile = file => file.CareContact,
        Read = text => Parts(text) is { Count: > 0 } parts ? parts : null,
        Write = parts => string.Join(", ", parts!),
        Refuse = (parts, _) => parts!.All(IsContact) && string.Join(", ", parts!).Length <= Longest ? null : CareTexts.BadContact,
        Show = parts => Text.Same(CardText.Escape(string.Join(", ", parts!))),
    };

    private static List<string> Parts(string text) =>
        [.. text.Split([',', ';', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsContact(string part) => Guid.TryParse(part, out _) || part.Split('@') is [{ Length: > 0 }, { Length: > 2 } host] && host.Contains('.', StringComparison.Ordinal);
}
