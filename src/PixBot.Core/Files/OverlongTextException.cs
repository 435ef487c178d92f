namespace PixBot.Core.Files;

/// <summary>A text has more in one piece than we read.</summary>
/// <param name="line">Where the piece begins, from 1.</param>
internal sealed class OverlongTextException(int line) : Exception($"Line {line} has more in one piece than is read.")
{
    public int Line => line;
}
