using PixBot.Testing;

namespace PixBot.EndToEnd.Loops;

public sealed class AzureSchoolYear : SchoolYear
{
    protected override (string Name, string Value)[] Storage =>
    [
        ("PixBot__Storage__Provider", "Azure"),
        ("PixBot__Storage__ConnectionString", Azurite.RequiredConnectionString()),
    ];
}
