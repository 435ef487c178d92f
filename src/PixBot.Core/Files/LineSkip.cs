namespace PixBot.Core.Files;

/// <summary>Goes past lines without holding any of them: one line may be the whole file.</summary>
internal static class LineSkip
{
    /// <returns>How many characters the last of them has; 0 where there is none.</returns>
    public static long Skip(TextReader text, int lines, CancellationToken cancellationToken)
    {
        var length = 0L;
        for (var i = 0; i < lines; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            length = SkipOne(text);
        }

        return length;
    }

    private static long SkipOne(TextReader text)
    {
        for (var length = 0L; ; length++)
        {
            var c = text.Read();
            if (c == '\r' && text.Peek() == '\n')
                text.Read();
            if (c is -1 or '\r' or '\n')
                return length;
        }
    }
}
