namespace PixBot.Storage;

internal static class Placeholder;
