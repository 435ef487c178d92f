using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;

namespace PixBot.Simulator.Connector;

/// <summary>
/// Creates personal chats only. Idempotent: the same id each time. Teams wants the tenant and exactly one member, by
/// <c>29:</c> id or, where the bot is installed personally, by Entra object id; an e-mail is not understood.
/// </summary>
internal sealed class ConversationCreation(PeopleDirectory people, ChatStore chats, IOptions<SimulatorOptions> options)
{
    /// <summary>The chat that is asked for, or why there is none.</summary>
    public async Task<(Chat? Chat, ConnectorAnswer? Refusal)> FindAsync(JsonElement body, CancellationToken cancellationToken)
    {
        if (Refuse(body, out var member) is { } refusal)
            return (null, refusal);
        if (member.Contains('@', StringComparison.Ordinal) || await people.FindAsync(member, cancellationToken) is not { } person)
            return (null, ConnectorErrors.BadArgument("The member's id is neither a 29: id of this bot nor an Entra object id of the tenant."));
        var chat = chats.Of(person);
        return chat.Installation == Installation.NotInstalled ? (chat, ConnectorErrors.NotInstalled()) : (chat, null);
    }

    public static ConnectorAnswer Answer(Chat chat) =>
        new(StatusCodes.Status201Created, new JsonObject { ["id"] = chat.ConversationId }) { Delivered = true };

    private ConnectorAnswer? Refuse(JsonElement body, out string member)
    {
        member = "";
        if (body.ValueKind != JsonValueKind.Object)
            return ConnectorErrors.BadSyntax("The body is not a conversation's parameters.");
        if (body.TryGetProperty("isGroup", out var isGroup) && isGroup.ValueKind == JsonValueKind.True)
            return ConnectorErrors.BadSyntax("A bot cannot create a group chat.");
        if (Text(body, "tenantId") is not { } tenant || !Guid.TryParse(tenant, out var id))
            return ConnectorErrors.BadSyntax("tenantId is required.");
        if (id != options.Value.TenantId)
            return ConnectorErrors.BadSyntax("The bot is not registered in the tenant.");
        if (!body.TryGetProperty("members", out var members) || members.ValueKind != JsonValueKind.Array || members.GetArrayLength() != 1)
            return ConnectorErrors.BadSyntax("Bad format of conversation: exactly one member is expected.");
        member = Text(members[0], "id") ?? "";
        return member.Length > 0 ? null : ConnectorErrors.BadSyntax("The member has no id.");
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
