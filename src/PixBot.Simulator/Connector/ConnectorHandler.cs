using System.Text.Json;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Journaling;

namespace PixBot.Simulator.Connector;

/// <summary>Takes the bot's requests as they come over HTTP and keeps the journal of them.</summary>
internal sealed class ConnectorHandler(
    ChatStore chats, ConversationCreation creation, MessageOperations messages, FaultyChannel channel, ConnectorJournal journal)
{
    public async Task CreateAsync(HttpContext context)
    {
        var body = IncomingActivity.Parse(await BodyAsync(context))?.Json ?? default;
        var (chat, refusal) = await creation.FindAsync(body, context.RequestAborted);
        var answer = refusal
            ?? await channel.PassCreationAsync(chat!, () => Created(chat!, body), context.RequestAborted);
        await journal.AnswerAsync(context, RequestKind.CreateConversation, chat, answer);
    }

    public async Task SendAsync(HttpContext context, string conversationId, string? activityId)
    {
        var (chat, activity, refusal) = await OpenAsync(context, conversationId);
        var kind = activity?.Type == "typing" ? RequestKind.Typing : activityId is null ? RequestKind.Send : RequestKind.Reply;
        var answer = refusal ?? await channel.PassAsync(chat!, () => messages.Send(chat!, activity!), context.RequestAborted);
        await journal.AnswerAsync(context, kind, chat, answer);
    }

    public async Task UpdateAsync(HttpContext context, string conversationId, string activityId)
    {
        var (chat, activity, refusal) = await OpenAsync(context, conversationId);
        var answer = refusal ?? await channel.PassAsync(chat!, () => messages.Update(chat!, activityId, activity!), context.RequestAborted);
        await journal.AnswerAsync(context, RequestKind.Update, chat, answer);
    }

    public async Task DeleteAsync(HttpContext context, string conversationId, string activityId)
    {
        var chat = await chats.FindAsync(conversationId, context.RequestAborted);
        var answer = chat is null
            ? ConnectorErrors.NoConversation()
            : await channel.PassAsync(chat, () => messages.Delete(chat, activityId), context.RequestAborted);
        await journal.AnswerAsync(context, RequestKind.Delete, chat, answer);
    }

    private ConnectorAnswer Created(Chat chat, JsonElement body)
    {
        if (body.TryGetProperty("activity", out var activity) && activity.ValueKind == JsonValueKind.Object)
            messages.Send(chat, new IncomingActivity(activity));
        return ConversationCreation.Answer(chat);
    }

    private async Task<(Chat? Chat, IncomingActivity? Activity, ConnectorAnswer? Refusal)> OpenAsync(HttpContext context, string conversationId)
    {
        var body = await BodyAsync(context);
        var activity = IncomingActivity.Parse(body);
        var chat = await chats.FindAsync(conversationId, context.RequestAborted);
        var refusal = chat is null ? ConnectorErrors.NoConversation()
            : activity is null ? ConnectorErrors.BadSyntax("The body is not an activity.")
            : IncomingActivity.IsTooBig(body.Span) ? ConnectorErrors.TooBig()
            : null;
        return (chat, activity, refusal);
    }

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpContext context)
    {
        var buffer = new MemoryStream((int)Math.Clamp(context.Request.ContentLength ?? 0, 0, 1 << 20));
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
