namespace PixBot.Core.Messaging;

public enum UnreachableReason
{
    /// <summary>The person has never had the app; nothing is known to send to.</summary>
    NeverInstalled,
    Uninstalled,
    Blocked,
    DisabledByAdmin,
    ConversationGone,
}
