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

    /// <summary>Of a line, in characters. Exports have some hundred; what is longer is no table, and would fill the memory.</summary>
    internal const int MaximumLength = 1024 * 1024;

    /// <summary>Of a cell: spreadsheets hold 32,767.</summary>
    internal const int MaximumCell = 32_000;

    /// <summary>Each stray quote costs reading the file again up to it; what has more of them is no table.</summary>
    private const int MaximumRestarts = 50;

    private readonly Stream content;
    private readonly CsvFormat format;
    private readonly int columns;
    private readonly int least;
    private StreamReader text;
    private CsvDataReader? reader;
    private int skipped;
    private int restarts;
    private int next;

    private CsvRows(Stream content, CsvFormat format, int columns, int least)
    {
        (this.content, this.format, this.columns, this.least) = (content, format, columns, least);
        text = format.Read(content);
        SkipTo(format.HeaderLine);
    }

    /// <summary>Of the file, from 1: where the row begins.</summary>
    public int Line { get; private set; }

    /// <summary>Of the whole row; its cells are not to be read then.</summary>
    public LineFault? Fault { get; private set; }

    /// <summary>Reading was given up at <see cref="Line"/>: what follows is not known.</summary>
    public bool IsBrokenOff => restarts > MaximumRestarts;

    /// <param name="columns">How many the header names.</param>
    /// <param name="least">How many cells a line has at least; null for all of them. Some programs leave the last empty ones out.</param>
    public static CsvRows Open(Stream content, CsvFormat format, int columns, int? least = null) => new(content, format, columns, least ?? columns);

    /// <summary>Goes to the next row that is not blank; false at the end.</summary>
    public async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (IsBrokenOff)
            return false;
        while (true)
        {
            Line = next;
            Fault = null;
            if (!await TryReadAsync(cancellationToken))
                return Fault is not null;
            var lines = LinesOf(reader!.GetRawRecordSpan());
            next += lines;
            if (lines > 1 && IsSwallowed(lines))
            {
                await SkipAsync(new LineFault.OpenQuote());
                return true;
            }

            if (IsBlank())
                continue;
            Fault = FaultOfRow();
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
            reader ??= await StartAsync(cancellationToken);
            return await reader.ReadAsync(cancellationToken);
        }
        catch (CsvRecordTooLargeException)
        {
            // Either the line itself is too long, or a quote that does not close makes a row of many lines.
            await SkipAsync(IsLineTooLong(cancellationToken) ? new LineFault.LineTooLong() : new LineFault.OpenQuote());
            return false;
        }
    }

    private LineFault? FaultOfRow() =>
        !HasRightCount() ? new LineFault.WrongCellCount(columns, reader!.RowFieldCount)
        : HasHugeCell() ? new LineFault.TooLong(MaximumCell)
        : null;

    /// <summary>Leaves the line where the row begins, and goes on reading after it.</summary>
    private async Task SkipAsync(LineFault fault)
    {
        Fault = fault;
        restarts++;
        if (reader is not null)
            await reader.DisposeAsync();
        SkipTo(Line);
    }

    private void SkipTo(int line)
    {
        reader = null;
        skipped = line;
        next = line + 1;
    }

    private bool IsLineTooLong(CancellationToken cancellationToken) => OpenAfter(Line, cancellationToken) > MaximumLength;

    /// <returns>The length of the last line before.</returns>
    private long OpenAfter(int line, CancellationToken cancellationToken)
    {
        text.Dispose();
        text = format.Read(content);
        return LineSkip.Skip(text, line, cancellationToken);
    }

    private async Task<CsvDataReader> StartAsync(CancellationToken cancellationToken)
    {
        OpenAfter(skipped, cancellationToken);
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = format.Separator,
            CsvStyle = CsvStyle.Lax,
            BufferSize = 32 * 1024,
            MaxBufferSize = MaximumLength,
            OwnsReader = false,
        };
        return await CsvDataReader.CreateAsync(text, options, cancellationToken);
    }

    private bool IsSwallowed(int lines) =>
        lines > MaximumLinesOfRow || !HasRightCount() || !CsvQuotes.AreInPlace(reader!.GetRawRecordSpan(), format.Separator);

    private bool HasRightCount()
    {
        for (var i = columns; i < reader!.RowFieldCount; i++)
        {
            if (!reader.GetFieldSpan(i).IsWhiteSpace())
                return false;
        }

        return reader.RowFieldCount >= least;
    }

    private bool HasHugeCell()
    {
        if (reader!.GetRawRecordSpan().Length <= MaximumCell)
            return false;
        for (var i = 0; i < reader.RowFieldCount; i++)
        {
            if (reader.GetFieldSpan(i).Length > MaximumCell)
                return true;
        }

        return false;
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
