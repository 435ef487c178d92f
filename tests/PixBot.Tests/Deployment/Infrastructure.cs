using System.Reflection;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

/// <summary>The deployment as Azure would receive it, worked out once by the Bicep compiler, offline.</summary>
public sealed class Infrastructure : IAsyncLifetime
{
    /// <summary>The ARM template that main.bicep compiles to.</summary>
    internal string Template { get; private set; } = "";

    /// <summary>The resources that the example's parameters ask for.</summary>
    internal IReadOnlyList<JsonNode> Resources { get; private set; } = [];

    internal JsonNode The(string type) => Resources.Where(resource => (string?)resource["type"] == type).ShouldHaveSingleItem();

    public async ValueTask InitializeAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        var built = await BicepAsync(["build", Repository.PathOf("infra", "main.bicep"), "--stdout"], ct);
        built.ExitCode.ShouldBe(0, built.Errors);
        Template = built.Output;
        Resources = await DeployAsync("", ct);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The resources that the example's parameters and some more ask for.</summary>
    internal static async Task<IReadOnlyList<JsonNode>> DeployAsync(string moreParameters, CancellationToken ct)
    {
        using var infra = TemporaryFolder.CopyOf(Repository.PathOf("infra"));
        await File.AppendAllTextAsync(infra.File("main.bicepparam"), $"\n{moreParameters}\n", ct);
        var predicted = await BicepAsync(
            [
                "snapshot", infra.File("main.bicepparam"), "--mode", "overwrite", "--resource-group", "rg-pixbot", "--location", "francecentral",
                "--subscription-id", "11111111-1111-1111-1111-111111111111", "--tenant-id", "22222222-2222-2222-2222-222222222222",
            ],
            ct);
        predicted.ExitCode.ShouldBe(0, predicted.Everything);
        var snapshot = JsonNode.Parse(await File.ReadAllTextAsync(infra.File("main.snapshot.json"), ct))!;
        return [.. snapshot["predictedResources"]!.AsArray().Select(resource => resource!)];
    }

    internal static Task<CommandResult> BicepAsync(IEnumerable<string> arguments, CancellationToken ct)
    {
        var cli = typeof(Infrastructure).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "BicepCli")?.Value;
        File.Exists(cli).ShouldBeTrue($"The Bicep CLI is not at '{cli}': the project of the tests downloads it (Azure.Bicep.CommandLine.linux-x64).");
        return Command.RunAsync(cli!, arguments, ct);
    }
}
