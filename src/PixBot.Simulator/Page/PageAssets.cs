using System.Reflection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Page;

/// <summary>The page's files, inside the assembly; the renderer among them where npm was there when it was built.</summary>
internal sealed class PageAssets(IOptions<SimulatorOptions> options)
{
    private const string Prefix = "page/";

    private static readonly Assembly Own = typeof(PageAssets).Assembly;
    private static readonly EntityTagHeaderValue OwnTag = new($"\"{Own.ManifestModule.ModuleVersionId:N}\"");

    private readonly Dictionary<string, Asset> assets = Own.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    public bool HasRenderer => assets.ContainsKey("lib/adaptivecards.min.js") && assets.ContainsKey("lib/markdown-it.umd.min.js");

    public Asset? Find(string name) => assets.GetValueOrDefault(name) is not { } asset ? null
        : options.Value.PageFolder is { } folder && File.Exists(Path.Combine(folder, name)) ? new Asset(File.ReadAllBytes(Path.Combine(folder, name)), asset.ContentType, null)
        : asset;

    private static Asset Read(string name)
    {
        using var stream = Own.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new Asset(content, TypeOf(name), OwnTag);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    internal sealed record Asset(byte[] Content, string ContentType, EntityTagHeaderValue? Tag);
}
