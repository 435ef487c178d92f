using PixBot.Simulator.Chats;

namespace PixBot.Simulator.Connector;

/// <summary>What the bot's requests do to a chat once nothing stands in their way.</summary>
internal sealed class MessageOperations(ChatStore chats)
{
    public ConnectorAnswer Send(Chat chat, IncomingActivity activity)
    {
        if (activity.IsSilent)
        {
            if (activity.Type == "typing")
                chats.Type(chat);
            return ConnectorAnswer.Accepted();
        }

        if (!activity.HasText && !activity.HasAttachments)
            return ConnectorErrors.BadSyntax("Activity must include non empty 'text' field or at least 1 attachment.");
        if (!activity.IsSplit)
            return ConnectorAnswer.Done(StatusCodes.Status201Created, chats.Add(chat, true, activity.Json).Id);
        chats.Add(chat, true, activity.Without("attachments").Json);
        chats.Add(chat, true, activity.Without("text").Json);
        return ConnectorAnswer.Accepted();
    }

    public ConnectorAnswer Update(Chat chat, string id, IncomingActivity activity)
    {
        if (activity.IsSplit)
            return ConnectorErrors.BadSyntax("An update carries a text or attachments, not both.");
        return Change(chat, id, message => chats.Edit(chat, message, activity.Json));
    }

    public ConnectorAnswer Delete(Chat chat, string id) => Change(chat, id, message => chats.Delete(chat, message));

    private static ConnectorAnswer Change(Chat chat, string id, Action<ChatMessage> change)
    {
        if (chat.Find(id) is not { IsDeleted: false } message)
            return ConnectorErrors.NoActivity() with { ActivityId = id };
        if (!message.FromBot)
            return ConnectorErrors.NotOwn() with { ActivityId = id };
        change(message);
        return ConnectorAnswer.Done(StatusCodes.Status200OK, id);
    }
}
