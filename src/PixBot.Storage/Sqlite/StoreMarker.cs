namespace PixBot.Storage.Sqlite;

/// <summary>
/// A small file beside the store that says that there is one. Without it a store that was moved or lost would look like the
/// first start, and the bot would greet its school as if it had never known anybody.
/// </summary>
internal static class StoreMarker
{
    private const string Text = """
        PixBot keeps its state in the file beside this one, which has the same name without ".marker".
        While this marker is here and that file is not, PixBot does not start: restore the file.
        To begin anew with an empty school, delete this marker as well.
        """;

    public static string Of(string path) => $"{path}.marker";

    /// <summary>Why no new file may be made; null where it may, or where there is one.</summary>
    public static string? FaultOf(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 })
            return null;
        return File.Exists(Of(path)) ? StoreFaults.Missing(path)
            : new FileInfo($"{path}-wal") is { Exists: true, Length: > 0 } ? StoreFaults.OnlyLog(path)
            : null;
    }

    public static void Write(string path)
    {
        if (File.Exists(Of(path)))
            return;
        using var marker = new StreamWriter(new FileStream(Of(path), SqliteFile.ForThisAccount(FileMode.Create)));
        marker.Write(Text);
    }
}
