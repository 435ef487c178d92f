using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PixBot.Core.Cards;
using PixBot.Teams.Reading;

namespace PixBot.Teams.Gate;

/// <summary>
/// How long the identifiers of an activity may be. Teams' own are far shorter; what is longer names nothing, and would be
/// a key that no store takes.
/// </summary>
internal static class IdentifierLengths
{
    /// <summary>Entra's ids have 36 characters; they become keys, in which a character may take five.</summary>
    internal const int OfEntra = 64;

    /// <summary>Of chats, people, messages and addresses, which become values.</summary>
    internal const int OfTeams = 1_000;

    /// <summary>Of buttons: ours have some twenty characters.</summary>
    internal const int OfVerb = 100;

    public static bool AreUsual(Activity activity) =>
        AreWithin(OfEntra, activity.From?.AadObjectId, activity.Conversation?.TenantId, ActivityTexts.TenantOf(activity.ChannelData))
        && AreWithin(OfTeams, activity.Id, activity.ReplyToId, activity.ServiceUrl, activity.ChannelId, activity.Type)
        && AreWithin(OfTeams, activity.From?.Id, activity.Recipient?.Id, activity.Conversation?.Id)
        && AreWithin(OfVerb, VerbsOf(activity.Value as JObject));

    private static string?[] VerbsOf(JObject? value)
    {
        var action = value?["action"] as JObject;
        return [ActivityTexts.At(value, Card.VerbKey), ActivityTexts.At(action, "verb"), ActivityTexts.At(action, "data", Card.VerbKey)];
    }

    private static bool AreWithin(int maximum, params ReadOnlySpan<string?> identifiers)
    {
        foreach (var identifier in identifiers)
        {
            if (identifier?.Length > maximum)
                return false;
        }

        return true;
    }
}
