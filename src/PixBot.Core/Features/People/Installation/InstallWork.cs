using System.Text.Json;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.Installation;

/// <summary>The queued work of installations.</summary>
internal static class InstallWork
{
    public const string Plan = "install-plan";
    public const string Slice = "install-slice";
    public const string Follow = "install-follow";

    public static WorkMessage Message<TKey>(string kind, TKey key) => new(kind, JsonSerializer.Serialize(key));

    /// <summary>Null where the body is not what was queued.</summary>
    public static TKey? Parse<TKey>(string body)
        where TKey : class
    {
        try
        {
            return JsonSerializer.Deserialize<TKey>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
