using System.Reflection;
using Microsoft.Net.Http.Headers;

namespace PixBot.Simulator.Page;

/// <summary>The page's files, inside the assembly; the renderer among them where npm was there when it was built.</summary>
internal sealed class PageAssets
{
    private const string Prefix = "page/";

    private static readonly Assembly Own = typeof(PageAssets).Assembly;
    private static readonly EntityTagHeaderValue OwnTag = new($"\"{Own.ManifestModule.ModuleVersionId:N}\"");

    private readonly Dictionary<string, Asset> assets = Own.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    public bool HasRenderer => assets.ContainsKey("lib/adaptivecards.min.js") && assets.ContainsKey("lib/markdown-it.umd.min.js");

    public Asset? Find(string name) => assets.GetValueOrDefault(name);

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

    internal sealed record Asset(byte[] Content, string ContentType, EntityTagHeaderValue Tag);
}
