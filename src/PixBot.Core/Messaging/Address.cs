namespace PixBot.Core.Messaging;

/// <summary>A personal chat with one person, as a conversation reference keeps it.</summary>
/// <param name="ServiceUrl">As the latest activity gave it; it may change.</param>
public sealed record Address(string TenantId, Uri ServiceUrl, string ConversationId);
