using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

/// <summary>The group that a card names.</summary>
internal sealed record GroupPress(string GroupId, string GroupName)
{
    public const string Id = "groupId";
    public const string Name = "groupName";

    public const int LongestName = 100;

    /// <summary>Null where the card names none.</summary>
    public static GroupPress? Of(TurnInput.CardPress press) => press.Data.Id(Id) is { } id
        ? new(id, Bounded(press.Data[Name], LongestName) is { Length: > 0 } name ? name : id)
        : null;

    public static string Bounded(string? text, int maximum) => Unicode.Cut((text ?? "").Trim(), maximum);
}
