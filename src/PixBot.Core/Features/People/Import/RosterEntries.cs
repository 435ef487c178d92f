using System.Runtime.CompilerServices;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import;

/// <summary>Entries that come from no file of ours as lines: each is held to what a file's line is held to.</summary>
internal static class RosterEntries
{
    public const int MaximumName = 100;
    public const int MaximumOther = 60;

    public static async IAsyncEnumerable<RosterLine> ReadAsync(
        IAsyncEnumerable<RosterEntry> entries, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var entry in entries.WithCancellation(cancellationToken))
            yield return Line(++number, entry);
    }

    private static RosterLine Line(int number, RosterEntry entry)
    {
        var clean = entry with
        {
            LastName = CellText.Clean(entry.LastName),
            FirstName = CellText.Clean(entry.FirstName),
            Class = entry.Class is { } name && CellText.Clean(name) is { Length: > 0 } @class ? @class : null,
            Email = string.IsNullOrWhiteSpace(entry.Email) ? null : Emails.Parse(entry.Email),
        };
        return FaultOf(clean, entry.Email) is { } fault
            ? new RosterLine.Bad(new(number, null, fault), clean.Email, clean.LastName, clean.FirstName)
            : new RosterLine.Good(number, clean);
    }

    private static LineFault? FaultOf(RosterEntry entry, string? email)
    {
        if (entry.LastName.Length == 0 || entry.FirstName.Length == 0)
            return new LineFault.MissingName();
        if (entry.Email is null && !string.IsNullOrWhiteSpace(email))
            return new RosterFault.MalformedEmail(email);
        if (entry.LastName.Length > MaximumName || entry.FirstName.Length > MaximumName)
            return new LineFault.TooLong(MaximumName);
        if (entry.Class?.Length > MaximumOther || entry.LocalId?.Length > MaximumOther)
            return new LineFault.TooLong(MaximumOther);
        return entry.ExtraTimePercent is < 1 or > 100
            ? new RosterFault.NotAPercent(entry.ExtraTimePercent.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }
}
