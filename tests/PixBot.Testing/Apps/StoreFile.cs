using PixBot.Storage.Sqlite;

namespace PixBot.Testing.Apps;

/// <summary>The app's SQLite file, read from outside.</summary>
public static class StoreFile
{
    /// <summary>Of all broadcasts: the Entra object ids of those whose delivery has the status, such as <c>sent</c>.</summary>
    public static HashSet<Guid> Deliveries(string path, string status)
    {
        using var session = new SqliteSession(path);
        using var rows = session.Query("SELECT data FROM rows WHERE key >= 'person|' AND key < 'person}'");
        var accounts = new HashSet<Guid>();
        while (rows.Read())
        {
            var values = RowFormat.Read((byte[])rows.GetValue(0));
            if (values.Text("Status") == status && Guid.TryParse(values.Text("Account"), out var account))
                accounts.Add(account);
        }

        return accounts;
    }

    /// <summary>The file and what has not been merged into it yet, byte by byte.</summary>
    public static byte[] Bytes(string path) =>
        [.. new[] { path, $"{path}-wal" }.Where(File.Exists).SelectMany(Read)];

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
