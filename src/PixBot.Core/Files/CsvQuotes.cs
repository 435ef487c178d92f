namespace PixBot.Core.Files;

/// <summary>Tells a cell that holds line ends from a stray quote that swallowed the lines after it.</summary>
internal static class CsvQuotes
{
    /// <summary>Whether each quote begins a cell, ends one, or is doubled within one, and none stays open.</summary>
    public static bool AreInPlace(ReadOnlySpan<char> row, char separator)
    {
        var (quoted, atStart, closed) = (false, true, false);
        for (var i = 0; i < row.Length; i++)
        {
            var c = row[i];
            if (c == '"' && quoted && i + 1 < row.Length && row[i + 1] == '"')
                i++;
            else if (c == '"' && (quoted || atStart))
                (quoted, closed, atStart) = (!quoted, quoted, false);
            else if (quoted)
                continue;
            else if (c == separator || c is '\r' or '\n')
                (atStart, closed) = (true, false);
            else if (c == '"' || closed)
                return false;
            else
                atStart = false;
        }

        return !quoted;
    }
}
