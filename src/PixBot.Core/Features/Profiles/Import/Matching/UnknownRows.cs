namespace PixBot.Core.Features.Profiles.Import.Matching;

/// <summary>The lines that speak of nobody in the roster: all counted, the first of them kept to be looked at again and shown.</summary>
internal sealed class UnknownRows
{
    private const int Kept = 2_000;
    private const int Shown = 100;

    private readonly List<ExportRow> first = [];

    public int Count { get; private set; }

    public void Add(ExportRow row)
    {
        Count++;
        if (first.Count < Kept)
            first.Add(row);
    }

    /// <summary>Takes out those that are another's business after all.</summary>
    public void RemoveAll(Predicate<ExportRow> isKnown) => Count -= first.RemoveAll(isKnown);

    public IReadOnlyList<UnknownRow> ToShow() =>
        [.. first.OrderBy(row => row.Line).Take(Shown).Select(row => new UnknownRow(row.Line, row.LastName, row.FirstName, row.Class, row.Profile.Sent))];
}
