using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PixBot.Tests.Deployment;

/// <summary>What an assembly's file says about it, without loading it.</summary>
internal sealed record PublishedAssembly(string Name, IReadOnlyList<string> References, IReadOnlyList<string> Resources)
{
    public static PublishedAssembly Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return new(
            metadata.GetString(metadata.GetAssemblyDefinition().Name),
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            [.. metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name))]);
    }
}
