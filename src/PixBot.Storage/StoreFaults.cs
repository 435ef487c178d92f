using PixBot.Storage.Sqlite;

namespace PixBot.Storage;

/// <summary>What is wrong with the store's file, and what whoever deploys does about it: one line each, in English as all logs.</summary>
internal static class StoreFaults
{
    private const string Setting = "PixBot:Storage:Path";

    private const string Restore =
        "Stop PixBot, put the file back from a backup without an older -wal or -shm beside it, and start again (README.md, \"When the store is damaged or missing\").";

    public static string Damaged(string path) => $"{Setting}: the file '{path}' is damaged; restore it. {Restore}";

    public static string Missing(string path) =>
        $"{Setting}: the file '{path}' is missing or empty, and there was one: {StoreMarker.Of(path)} says so. {Restore} "
        + $"If another file is meant, correct {Setting}. To begin anew with an empty school, delete {StoreMarker.Of(path)}.";

    /// <summary>While the app runs.</summary>
    public static string Gone(string path) =>
        $"{Setting}: the file '{path}' was deleted or moved while PixBot runs; what is written now is lost when it ends. {Restore}";

    /// <summary>Only what follows was kept: SQLite would throw it away with a new file.</summary>
    public static string OnlyLog(string path) =>
        $"{Setting}: the file '{path}' is missing, but '{path}-wal', its last changes, is there. {Restore} "
        + $"To begin anew with an empty school, delete '{path}-wal'.";

    public static string CannotBeOpened(string path, Exception cause) => $"{Setting}: the file '{path}' cannot be opened: {cause.Message}";
}
