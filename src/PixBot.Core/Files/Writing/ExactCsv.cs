using System.Text;

namespace PixBot.Core.Files.Writing;

/// <summary>
/// Writes a table line by line for a program that takes every sign for data, as Pix does: UTF-8 with its mark, semicolons,
/// what is not empty in quotes. Nothing stands in front of what a spreadsheet would compute: Pix would read it as part of
/// the name. So such a file is not for spreadsheets; those have <see cref="CsvTable"/>.
/// </summary>
internal sealed class ExactCsv : IAsyncDisposable
{
    private const char Separator = ';';

    private readonly StreamWriter writer;

    private ExactCsv(StreamWriter writer) => this.writer = writer;

    /// <param name="stream">At its beginning; left open.</param>
    public static ExactCsv Open(Stream stream) => new(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\n" });

    public async Task WriteAsync(IEnumerable<string> cells, CancellationToken cancellationToken)
    {
        var line = string.Join(Separator, cells.Select(cell => cell.Length == 0 ? "" : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        await writer.WriteLineAsync(line.AsMemory(), cancellationToken);
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
