namespace PixBot.Core.State.Personal;

/// <summary>What an erasure did that has to be said.</summary>
/// <param name="Notes">How many rows had a fate that is told.</param>
/// <param name="IsUnfinished">Something is still in use: to be done again once it is not.</param>
public sealed record ErasureReport(IReadOnlyDictionary<ErasureNote, int> Notes, bool IsUnfinished);

/// <summary>Erases somebody from all declared tables. May be done again, also after a crash.</summary>
internal sealed class PersonalErasure(ITable table, IEnumerable<PersonalTable> tables)
{
    private readonly IReadOnlyList<PersonalTable> tables = [.. tables.Where(declared => !declared.IsOfNobody).OrderBy(declared => declared.IsLast)];

    public async Task<ErasureReport> EraseAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var notes = new Dictionary<ErasureNote, int>();
        var isUnfinished = false;
        foreach (var declared in tables)
        {
            foreach (var row in await ConcernedAsync(declared, subject, cancellationToken))
            {
                var (note, isLeft) = await EraseAsync(declared, subject, row, cancellationToken);
                isUnfinished |= isLeft;
                if (note is not null)
                    notes[note] = notes.GetValueOrDefault(note) + 1;
            }
        }

        return new(notes, isUnfinished);
    }

    /// <summary>Read before anything of the table is changed, as it may say where its other rows are.</summary>
    private async Task<IReadOnlyList<Row>> ConcernedAsync(PersonalTable declared, DataSubject subject, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        await foreach (var row in declared.Rows.Of(table, subject, cancellationToken))
        {
            if (await declared.FateAsync(table, subject, row, cancellationToken) is not RowFate.Stays)
                rows.Add(row);
        }

        return rows;
    }

    /// <summary>Decides again on what is there where somebody else was faster, and on what is left of the row.</summary>
    private async Task<(ErasureNote? Note, bool IsLeft)> EraseAsync(
        PersonalTable declared, DataSubject subject, Row row, CancellationToken cancellationToken)
    {
        ErasureNote? told = null;
        for (var known = row; known is not null; known = await table.FindAsync(row.Partition, row.Key, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fate = await declared.FateAsync(table, subject, known, cancellationToken);
            if (fate is RowFate.Stays or RowFate.Later)
                return (told, fate is RowFate.Later);
            var (change, note) = fate switch
            {
                RowFate.Becomes becomes => (new RowChange.Replace(known.With(becomes.Values)), becomes.Note),
                RowFate.Goes goes => ((RowChange)new RowChange.Delete(known.Partition, known.Key, known.ETag), goes.Note),
                _ => throw new NotSupportedException(),
            };
            if (await table.WriteAsync(change, cancellationToken) is WriteOutcome.Written)
                told = note ?? told;
        }

        return (told, false);
    }
}
