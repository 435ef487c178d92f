namespace PixBot.Core.Files;

/// <summary>
/// Reads XML so long as it goes on with markup: an XML reader holds a tag with its attributes in memory, however long. No
/// attribute may hold a <c>&lt;</c>, so between two of them stands all that can have to be held at once.
/// </summary>
internal sealed class BoundedMarkup(TextReader inner) : TextReader
{
    internal const int MaximumLength = CsvRows.MaximumLength;

    private int length;
    private int line = 1;
    private int firstLine = 1;

    public override int Peek() => inner.Peek();

    public override int Read()
    {
        var c = inner.Read();
        if (c >= 0)
            Check([(char)c]);
        return c;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = inner.Read(buffer);
        Check(buffer[..read]);
        return read;
    }

    public override Task<int> ReadAsync(char[] buffer, int index, int count) => ReadAsync(buffer.AsMemory(index, count)).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        Check(buffer.Span[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<char> block)
    {
        for (var markup = block.IndexOf('<'); markup >= 0; markup = block.IndexOf('<'))
        {
            Count(block[..markup]);
            (length, firstLine) = (0, line);
            block = block[(markup + 1)..];
        }

        Count(block);
    }

    private void Count(ReadOnlySpan<char> piece)
    {
        length += piece.Length;
        line += piece.Count('\n');
        if (length > MaximumLength)
            throw new OverlongTextException(firstLine);
    }
}
