namespace PixBot.Core.State;

/// <summary>
/// The partitions of the state. Each begins with the tenant, so that one deployment serves many schools; only what
/// belongs to the deployment itself (due work, the key ring) has none.
/// </summary>
public static class Partitions
{
    public static string Of(string tenantId, string kind) => $"{tenantId}|{kind}";

    public static string Of(string tenantId, string kind, string id) => $"{tenantId}|{kind}|{id}";
}
