using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PixBot.Core.State;

namespace PixBot.Teams.Gate;

/// <summary>
/// Where an activity is remembered. Both deliveries of it carry the same timestamp, hence the same hour. The key is a hash:
/// ids of conversations have no certain length.
/// </summary>
internal readonly record struct SeenKey(string TenantId, string Hour, string Key)
{
    public const string HourFormat = "yyyyMMddHH";

    public string Partition => Partitions.OfTenant(TenantId, "seen", Hour);

    public static SeenKey Of(string tenantId, string conversationId, string activityId, DateTimeOffset? timestamp, DateTimeOffset now)
    {
        var at = timestamp is { } stated && (stated - now).Duration() < TimeSpan.FromDays(1) ? stated : now;
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversationId}\n{activityId}")).AsSpan(0, 16));
        return new(tenantId, HourOf(at), key);
    }

    public static string HourOf(DateTimeOffset at) => at.UtcDateTime.ToString(HourFormat, CultureInfo.InvariantCulture);
}
