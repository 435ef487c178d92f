namespace PixBot.Testing;

internal static class Placeholder;
