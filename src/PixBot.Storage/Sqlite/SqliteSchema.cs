using System.Globalization;

namespace PixBot.Storage.Sqlite;

internal static class SqliteSchema
{
    /// <summary>Raise it when the tables change, and bring older files up to it in <see cref="Prepare"/>.</summary>
    private const int Version = 1;

    private const string Tables = """
        CREATE TABLE IF NOT EXISTS rows (
            partition TEXT NOT NULL, key TEXT NOT NULL, etag INTEGER NOT NULL, data BLOB NOT NULL,
            PRIMARY KEY (partition, key)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS work (
            id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, visible INTEGER NOT NULL, attempts INTEGER NOT NULL,
            receipt INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS work_by_time ON work (queue, visible, id);
        CREATE TABLE IF NOT EXISTS dead_letters (
            id INTEGER PRIMARY KEY, queue TEXT NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL,
            kind TEXT NOT NULL, body TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS dead_letters_by_time ON dead_letters (queue, at, id);
        """;

    /// <summary>
    /// In WAL mode readers never wait for the writer, and with <c>synchronous = NORMAL</c> a commit survives the death of
    /// the process; only the loss of the machine's power may undo the last ones, never corrupt the file.
    /// </summary>
    public static void Configure(SqliteSession session)
    {
        session.Scalar("PRAGMA journal_mode = WAL");
        session.Execute("PRAGMA synchronous = NORMAL");
    }

    public static void Prepare(SqliteSession session)
    {
        var found = Convert.ToInt32(session.Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (found > Version)
            throw new InvalidDataException($"The file was written by a newer PixBot (format {found}; this one knows {Version}).");
        if (found == Version)
            return;
        session.Execute("BEGIN IMMEDIATE");
        session.Execute(Tables);
        session.Execute($"PRAGMA user_version = {Version}");
        session.Execute("COMMIT");
    }
}
