using System.Globalization;

namespace PixBot.Storage.Sqlite;

internal static class SqliteSchema
{
    /// <summary>Raise it when the tables change, and bring older files up to it in <see cref="Prepare"/>.</summary>
    private const int Version = 2;

    private const string Tables = """
        CREATE TABLE IF NOT EXISTS rows (
            partition TEXT NOT NULL, key TEXT NOT NULL, etag INTEGER NOT NULL, data BLOB NOT NULL,
            PRIMARY KEY (partition, key)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS work (
            id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, visible INTEGER NOT NULL, attempts INTEGER NOT NULL,
            receipt INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, since INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX IF NOT EXISTS work_by_time ON work (queue, visible, id);
        CREATE INDEX IF NOT EXISTS work_by_since ON work (queue, since);
        CREATE TABLE IF NOT EXISTS dead_letters (
            id INTEGER PRIMARY KEY, queue TEXT NOT NULL, at INTEGER NOT NULL, reason TEXT NOT NULL,
            kind TEXT NOT NULL, body TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS dead_letters_by_time ON dead_letters (queue, at, id);
        """;

    /// <summary>Since version 2 a message says since when it waits, so that a clock that is set back holds up none.</summary>
    private const string FromVersion1 = "ALTER TABLE work ADD COLUMN since INTEGER NOT NULL DEFAULT 0";

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
        if (found == 1)
            session.Execute(FromVersion1);
        session.Execute(Tables);
        session.Execute($"PRAGMA user_version = {Version}");
        session.Execute("COMMIT");
    }
}
