using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.Journaling;
using PixBot.Simulator.People;

namespace PixBot.Simulator.Connector;

/// <summary>Tells who is in a personal chat: its one person.</summary>
internal sealed class MemberHandler(ChatStore chats, ConnectorJournal journal, IOptions<SimulatorOptions> options)
{
    public Task ListAsync(HttpContext context, string conversationId) => AnswerAsync(
        context, RequestKind.Members, conversationId, chat => ConnectorAnswer.Found(new JsonArray(Member(chat))));

    public Task PageAsync(HttpContext context, string conversationId) => AnswerAsync(
        context,
        RequestKind.Members,
        conversationId,
        chat => ConnectorAnswer.Found(new JsonObject { ["continuationToken"] = null, ["members"] = new JsonArray(Member(chat)) }));

    public Task FindAsync(HttpContext context, string conversationId, string memberId) => AnswerAsync(
        context,
        RequestKind.Member,
        conversationId,
        chat => Names(memberId, chat.Person) ? ConnectorAnswer.Found(Member(chat)) : ConnectorErrors.NoMember());

    private async Task AnswerAsync(HttpContext context, RequestKind kind, string conversationId, Func<Chat, ConnectorAnswer> find)
    {
        var chat = await chats.FindAsync(conversationId, context.RequestAborted);
        var answer = chat switch
        {
            null => ConnectorErrors.NoConversation(),
            { Installation: Installation.NotInstalled } => ConnectorErrors.NotInRoster(),
            _ => find(chat),
        };
        await journal.AnswerAsync(context, kind, chat, answer);
    }

    private JsonObject Member(Chat chat) => MemberJson.Of(chat.Person, options.Value.TenantId);

    private static bool Names(string id, SimulatedPerson person) =>
        id == person.UserId || (Guid.TryParse(id, out var aad) && aad == person.AadObjectId);
}
