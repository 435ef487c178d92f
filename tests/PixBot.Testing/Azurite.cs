using Xunit;

namespace PixBot.Testing;

/// <summary>Azure Storage's emulator, which <c>tests/run</c> starts.</summary>
public static class Azurite
{
    public const string Variable = "PIXBOT_TEST_AZURITE";

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : null;

    /// <summary>Skips the test where the emulator does not run; on CI, <c>tests/run</c> takes that for a failure.</summary>
    public static string RequiredConnectionString()
    {
        Assert.SkipWhen(ConnectionString is null, $"{Variable} is not set: tests/run starts Azurite and sets it, where Node.js is installed.");
        return ConnectionString!;
    }
}
