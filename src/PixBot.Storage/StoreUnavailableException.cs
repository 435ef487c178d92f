namespace PixBot.Storage;

/// <summary>The store that the settings name cannot be used; the message is one line for whoever deploys, without secrets.</summary>
public sealed class StoreUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
