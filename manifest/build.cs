#!/usr/bin/env dotnet
#:property Nullable=enable
#:property ImplicitUsings=enable
#:property TreatWarningsAsErrors=true
#:property AnalysisLevel=latest-recommended
#:property EnforceCodeStyleInBuild=true
#:property GenerateDocumentationFile=true
#:property NoWarn=CS1591
#:property InvariantGlobalization=true
#:property PublishAot=false

// Builds PixBot.zip, the package that a school's Teams administrator uploads:
//   dotnet run manifest/build.cs -- --app-id GUID --host pixbot.example.org [--out DIR]
// Needs nothing but the .NET SDK. The sources stand beside this file.

using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

var sources = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string[] texts = ["manifest.json", "fr.json", "en.json"];
string[] icons = ["color.png", "outline.png"];

try
{
    var request = Request.Parse(args, defaultOutput: Path.Combine(sources, "..", "artifacts"));
    var files = texts
        .Select(name => (name, content: Encoding.UTF8.GetBytes(Fill(name, Read(name), request))))
        .Concat(icons.Select(name => (name, content: Read(name))));
    var package = Write(Path.Combine(request.Output, "PixBot.zip"), [.. files]);
    Console.WriteLine($"Built {package} for the app {request.AppId} at https://{request.Host}.");
    Console.WriteLine("Upload it in the Teams admin center: Teams apps > Manage apps > Upload new app.");
    return 0;
}
catch (RefusedException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"The package could not be written: {fault.Message}");
    return 1;
}

byte[] Read(string name)
{
    var path = Path.Combine(sources, name);
    return File.Exists(path)
        ? File.ReadAllBytes(path)
        : throw new RefusedException($"{path} is missing: the package needs it. Restore it from the repository.");
}

static string Fill(string name, byte[] template, Request request)
{
    var text = Encoding.UTF8.GetString(template)
        .Replace("${{MICROSOFT_APP_ID}}", request.AppId, StringComparison.Ordinal)
        .Replace("${{PUBLIC_HOSTNAME}}", request.Host, StringComparison.Ordinal);
    var leftover = Regex.Match(text, @"\$\{\{.*?(\}\}|$)", RegexOptions.Multiline);
    return leftover.Success
        ? throw new RefusedException(
            $"{name} contains {leftover.Value}, which this command does not know how to fill. "
            + "Expected only ${{MICROSOFT_APP_ID}} and ${{PUBLIC_HOSTNAME}}: correct the file.")
        : text;
}

// The same input gives the same bytes: entries keep a fixed date, the earliest that a zip can say.
static string Write(string path, IReadOnlyList<(string Name, byte[] Content)> files)
{
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
    foreach (var (name, content) in files)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(content);
    }

    return path;
}

internal sealed record Request(string AppId, string Host, string Output)
{
    private const string Usage =
        "Usage: dotnet run manifest/build.cs -- --app-id GUID --host pixbot.example.org [--out DIR]";

    public static Request Parse(string[] args, string defaultOutput)
    {
        var options = Options(args);
        return new(
            AppIdFrom(options.GetValueOrDefault("--app-id")),
            HostFrom(options.GetValueOrDefault("--host")),
            Path.GetFullPath(options.GetValueOrDefault("--out", defaultOutput)));
    }

    private static Dictionary<string, string> Options(string[] args)
    {
        string[] known = ["--app-id", "--host", "--out"];
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i += 2)
        {
            var name = args[i];
            if (!known.Contains(name))
            {
                throw new RefusedException($"'{name}' is not an option of this command. {Usage}");
            }

            if (i + 1 == args.Length || args[i + 1].Length == 0 || args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                throw new RefusedException($"{name} needs a value after it. {Usage}");
            }

            if (!options.TryAdd(name, args[i + 1]))
            {
                throw new RefusedException($"{name} is given twice; give it once. {Usage}");
            }
        }

        return options;
    }

    private static string AppIdFrom(string? value)
    {
        const string WhatToDo = "Copy the output 'appId' of the deployment (see infra/README.md).";
        return value switch
        {
            null => throw new RefusedException(
                $"--app-id is missing: expected the bot's application id, a GUID. {WhatToDo} {Usage}"),
            _ when !Guid.TryParseExact(value, "D", out var id) || id == Guid.Empty => throw new RefusedException(
                $"--app-id: expected the bot's application id, a GUID such as 1f0e3dad-9990-4c1b-8a3e-5d1c2b7f6a40, but got '{value}'. {WhatToDo}"),
            _ => value.ToLowerInvariant(),
        };
    }

    private static string HostFrom(string? value)
    {
        const string WhatToDo = "Copy the output 'hostName' of the deployment (see infra/README.md).";
        return value switch
        {
            null => throw new RefusedException(
                $"--host is missing: expected the public host name of the app. {WhatToDo} {Usage}"),
            _ when !IsPublicHostName(value) => throw new RefusedException(
                $"--host: expected a public host name alone, such as pixbot.example.org, without https://, port or path, but got '{value}'. {WhatToDo}"),
            _ => value.ToLowerInvariant(),
        };
    }

    private static bool IsPublicHostName(string value) =>
        value.Length <= 253
        && value.Contains('.', StringComparison.Ordinal)
        && Uri.CheckHostName(value) == UriHostNameType.Dns
        && value.Split('.').All(IsLabel);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        && !label.StartsWith('-')
        && !label.EndsWith('-');
}

/// <summary>The command cannot do what was asked; the message says what was expected and what to do.</summary>
internal sealed class RefusedException(string message) : Exception(message);
