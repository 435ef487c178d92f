using Sylvan.Data.Csv;

namespace PixBot.Core.Files;

/// <summary>
/// The lines below a header, one at a time, each with its number in the file. A stray quote, which would make a reader
/// swallow what follows, costs its own line only: reading goes on with the line after it.
/// </summary>
internal sealed class CsvRows : IAsyncDisposable
{
    /// <summary>Cells of our files have no reason to hold line ends; a few are forgiven.</summary>
    private const int MaximumLinesOfRow = 5;

    private const int MaximumLength = 64 * 1024;

    /// <summary>Each stray quote costs reading the file again up to it; what has more of them is no table.</summary>
    private const int MaximumRestarts = 50;

    private readonly Stream content;
    private readonly CsvFormat format;
    private readonly int columns;
    private StreamReader text;
    private CsvDataReader? reader;
    private int next;
    private int restarts;

    private CsvRows(Stream content, CsvFormat format, int columns)
    {
        (this.content, this.format, this.columns) = (content, format, columns);
        text = format.Read(content);
    }

    /// <summary>Of the file, from 1: where the row begins.</summary>
    public int Line { get; private set; }

    /// <summary>Of the whole row; its cells are not to be read then.</summary>
    public LineFault? Fault { get; private set; }

    /// <summary>Reading was given up at <see cref="Line"/>: what follows is not known.</summary>
    public bool IsBrokenOff => restarts > MaximumRestarts;

    /// <param name="columns">How many the header names.</param>
    public static CsvRows Open(Stream content, CsvFormat format, int columns) => new(content, format, columns);

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    public async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (IsBrokenOff)
            return false;
        reader ??= await StartAfterAsync(format.HeaderLine, cancellationToken);
        while (true)
        {
            Line = next;
            Fault = null;
            if (!await TryReadAsync(cancellationToken))
                return Fault is not null;
            var lines = LinesOf(reader.GetRawRecordSpan());
            next += lines;
            if (lines > 1 && IsSwallowed(lines))
            {
                await SkipAsync(cancellationToken);
                return true;
            }

            if (IsBlank())
                continue;
            Fault = HasRightCount() ? null : new LineFault.WrongCellCount(columns, reader.RowFieldCount);
            return true;
        }
    }

    /// <summary>Cleaned as by <see cref="CellText.Clean"/>; empty for a column that the file does not have.</summary>
    public string Cell(int? column) => column is { } index && index < reader!.RowFieldCount ? CellText.Clean(reader.GetFieldSpan(index)) : "";

    public async ValueTask DisposeAsync()
    {
        if (reader is not null)
            await reader.DisposeAsync();
        text.Dispose();
    }

    private async Task<bool> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await reader!.ReadAsync(cancellationToken);
        }
        catch (CsvRecordTooLargeException)
        {
            // A row longer than the buffer can only come from a quote that does not close.
            await SkipAsync(cancellationToken);
            return false;
        }
    }

    private async Task SkipAsync(CancellationToken cancellationToken)
    {
        Fault = new LineFault.OpenQuote();
        if (++restarts > MaximumRestarts)
            return;
        await reader!.DisposeAsync();
        reader = await StartAfterAsync(Line, cancellationToken);
    }

    private async Task<CsvDataReader> StartAfterAsync(int line, CancellationToken cancellationToken)
    {
        text.Dispose();
        text = format.Read(content);
        for (var i = 0; i < line; i++)
            await text.ReadLineAsync(cancellationToken);
        next = line + 1;
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = format.Separator,
            CsvStyle = CsvStyle.Lax,
            BufferSize = MaximumLength / 2,
            MaxBufferSize = MaximumLength,
            OwnsReader = false,
        };
        return await CsvDataReader.CreateAsync(text, options, cancellationToken);
    }

    private bool IsSwallowed(int lines) =>
        lines > MaximumLinesOfRow || !HasRightCount() || reader!.GetRawRecordSpan().Count('"') % 2 != 0;

    private bool HasRightCount()
    {
        for (var i = columns; i < reader!.RowFieldCount; i++)
        {
            if (!reader.GetFieldSpan(i).IsWhiteSpace())
                return false;
        }

        return reader.RowFieldCount >= columns;
    }

    private bool IsBlank()
    {
        for (var i = 0; i < reader!.RowFieldCount; i++)
        {
            if (!reader.GetFieldSpan(i).IsWhiteSpace())
                return false;
        }

        return true;
    }

    /// <summary>How many lines of the file the row takes: its line ends, or 1 for a last line without one.</summary>
    private static int LinesOf(ReadOnlySpan<char> raw)
    {
        var ends = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\n' || (raw[i] == '\r' && (i + 1 == raw.Length || raw[i + 1] != '\n')))
                ends++;
        }

        return raw.Length > 0 && raw[^1] is not ('\n' or '\r') ? ends + 1 : Math.Max(ends, 1);
    }
}
