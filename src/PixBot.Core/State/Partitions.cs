namespace PixBot.Core.State;

/// <summary>
/// The partitions of the state. Each begins with the school, so that one deployment serves many schools; only what
/// belongs to the deployment itself (due work, the key ring) has none.
/// </summary>
public static class Partitions
{
    public static string Of(SchoolId schoolId, string kind) => $"{schoolId.Value}|{kind}";

    public static string Of(SchoolId schoolId, string kind, string id) => $"{schoolId.Value}|{kind}|{id}";

    /// <summary>What belongs to the chats of an Entra tenant, whichever school they are of.</summary>
    public static string OfTenant(string tenantId, string kind) => $"{tenantId}|{kind}";

    public static string OfTenant(string tenantId, string kind, string id) => $"{tenantId}|{kind}|{id}";
}
