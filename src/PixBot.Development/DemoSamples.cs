using PixBot.Simulator.Page;

namespace PixBot.Development;

/// <summary>The demo school's files, to drop into the referent's chat.</summary>
internal sealed class DemoSamples : ISimulatorSamples
{
    public IReadOnlyList<SimulatorSample> Samples { get; } =
    [
        new(
            DemoFiles.Roster,
            "La liste de l’école : à déposer dans le chat de la référente.",
            "The school’s list: drop it in the referent’s chat.",
            () => DemoFiles.Read(DemoFiles.Roster)),
        new(
            DemoFiles.Export,
            "L’export de Pix Orga : à déposer ensuite dans le même chat.",
            "The export of Pix Orga: drop it next in the same chat.",
            () => DemoFiles.Read(DemoFiles.Export)),
    ];
}

internal static class DemoFiles
{
    public const string Roster = "liste-eleves.csv";
    public const string Export = "Resultats-collecte-de-profils.csv";

    public static Stream Open(string name) => typeof(DemoFiles).Assembly.GetManifestResourceStream($"Demo.{name}")
        ?? throw new InvalidOperationException($"The demo school's file {name} is not in the app.");

    public static byte[] Read(string name)
    {
        using var file = Open(name);
        using var content = new MemoryStream();
        file.CopyTo(content);
        return content.ToArray();
    }
}
