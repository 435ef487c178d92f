namespace PixBot.Storage.Sqlite;

internal static class SqliteFile
{
    /// <summary>Creates the file and its folder where they are missing, for this account's eyes only: it holds a school's people.</summary>
    public static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var created = new FileStream(path, ForThisAccount(FileMode.OpenOrCreate));
    }

    public static FileStreamOptions ForThisAccount(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
