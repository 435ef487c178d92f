namespace PixBot.Teams.Settings;

/// <summary>A host name, or <c>*.suffix</c> for any name below the suffix (not the suffix itself).</summary>
internal static class HostPattern
{
    /// <summary>Suffixes under which anyone can have a name: a pattern of them allows everybody.</summary>
    private static readonly string[] SharedSuffixes = ["trafficmanager.net", "azurewebsites.net", "cloudapp.azure.com", "azurefd.net"];

    public static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase) && host.Length > pattern.Length - 1
        : string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase);

    private static bool IsShared(string suffix) =>
        !suffix.Contains('.', StringComparison.Ordinal) || SharedSuffixes.Contains(suffix, StringComparer.OrdinalIgnoreCase);

    public static bool IsSound(string pattern)
    {
        var isSuffix = pattern.StartsWith("*.", StringComparison.Ordinal);
        var name = isSuffix ? pattern[2..] : pattern;
        return Uri.CheckHostName(name) == UriHostNameType.Dns && !(isSuffix && IsShared(name));
    }
}
