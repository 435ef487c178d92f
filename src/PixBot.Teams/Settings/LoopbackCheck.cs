using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PixBot.Teams.Settings;

/// <summary>Refuses an address that other machines reach, where no token would be asked for.</summary>
internal sealed class LoopbackCheck(IHostEnvironment environment, IConfiguration configuration) : IValidateOptions<BotIdentityOptions>
{
    /// <summary>Outside Development there is no bot without an app id anyway (<see cref="BotIdentityCheck"/>).</summary>
    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options) =>
        environment.IsDevelopment() && options.IsAnonymous && Fault(Configured()) is { } fault
            ? ValidateOptionsResult.Fail(fault)
            : ValidateOptionsResult.Success;

    /// <summary>A port without an address, as container images set it, is open to everybody.</summary>
    private IEnumerable<string> Configured() => Split("urls") is { Length: > 0 } urls
        ? urls
        : [.. Split("http_ports").Select(port => $"http://*:{port}"), .. Split("https_ports").Select(port => $"https://*:{port}")];

    private string[] Split(string setting) =>
        (configuration[setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Null where all addresses are loopback's.</summary>
    public static string? Fault(IEnumerable<string> addresses) => addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open
        ? $"The app listens on {open}, though MicrosoftAppId is not set: then it must listen on loopback only, such as http://localhost:3978."
        : null;

    /// <summary>Wildcards (<c>*</c>, <c>+</c>, <c>0.0.0.0</c>, <c>[::]</c>) are no loopback; nor is what is no URL.</summary>
    internal static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.IsLoopback;
}
