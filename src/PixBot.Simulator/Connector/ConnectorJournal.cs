using System.Globalization;
using System.Text;
using PixBot.Simulator.Chats;
using PixBot.Simulator.Journaling;

namespace PixBot.Simulator.Connector;

/// <summary>Writes an answer to the wire, and to the journal first: who has the answer finds it there.</summary>
internal sealed class ConnectorJournal(Journal journal, TimeProvider clock)
{
    public Task AnswerAsync(HttpContext context, RequestKind kind, Chat? chat, ConnectorAnswer answer)
    {
        journal.Record(new JournalEntry(
            0,
            clock.GetUtcNow(),
            kind,
            chat?.ConversationId,
            chat?.Person.Email,
            answer.ActivityId,
            answer.Status,
            answer.Code,
            answer.Delivered,
            answer.Early));
        return WriteAsync(context, answer);
    }

    private static async Task WriteAsync(HttpContext context, ConnectorAnswer answer)
    {
        if (answer.Status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (answer.Body is null)
            return;
        var body = Encoding.UTF8.GetBytes(answer.Body.ToJsonString());
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
