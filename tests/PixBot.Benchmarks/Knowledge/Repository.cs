namespace PixBot.Benchmarks.Knowledge;

internal static class Repository
{
    /// <summary>The folder of <c>PixBot.sln</c>, above the program or above where it was started.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory) ?? Above(Environment.CurrentDirectory)
        ?? throw new DirectoryNotFoundException("No PixBot.sln above the program: run it from its repository.");

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "PixBot.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
