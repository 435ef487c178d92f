using PixBot.Testing.Apps;

namespace PixBot.EndToEnd.Loops;

public sealed class SqliteSchoolYear : SchoolYear
{
    protected override (string Name, string Value)[] Storage => [];

    protected override byte[] StoredBytes => StoreFile.Bytes(School.App.StorePath);
}
