using System.Reflection;

namespace PixBot.Hosting;

/// <summary>
/// The simulator and the demo school, which only Development has. Their assembly lies beside the app where it was built and
/// is left out by <c>dotnet publish</c> (PixBot.csproj), so the app looks for the file instead of referring to it.
/// </summary>
internal static class DevelopmentTools
{
    private static readonly string AssemblyFile = Path.Combine(AppContext.BaseDirectory, "PixBot.Development.dll");

    public static bool Exist => File.Exists(AssemblyFile);

    public static void AddDevelopmentTools(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() || !Exist)
            return;
        foreach (var startup in Assembly.LoadFrom(AssemblyFile).GetCustomAttributes<HostingStartupAttribute>())
            ((IHostingStartup)Activator.CreateInstance(startup.HostingStartupType)!).Configure(builder.WebHost);
    }
}
