using Microsoft.Data.Sqlite;

namespace PixBot.Storage.Sqlite;

/// <summary>One connection and the statements prepared on it; used by one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    public SqliteSession(string path)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        // SQLite's own waiting for another process comes first: the driver's sleeps 150 ms a time.
        Execute("PRAGMA busy_timeout = 10000");
    }

    /// <param name="values">For <c>$1</c>, <c>$2</c> and so on.</param>
    /// <returns>How many rows were changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object> values) => Bound(sql, values).ExecuteNonQuery();

    public object? Scalar(string sql, params ReadOnlySpan<object> values) => Bound(sql, values).ExecuteScalar();

    public SqliteDataReader Query(string sql, params ReadOnlySpan<object> values) => Bound(sql, values).ExecuteReader();

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Bound(string sql, ReadOnlySpan<object> values)
    {
        if (!statements.TryGetValue(sql, out var statement))
            statements[sql] = statement = Prepare(sql, values);
        for (var i = 0; i < values.Length; i++)
            statement.Parameters[i].Value = values[i];
        return statement;
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object> values)
    {
        var statement = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this project; values are always parameters.
        statement.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
            statement.Parameters.AddWithValue($"${i + 1}", values[i]);
        return statement;
    }
}
