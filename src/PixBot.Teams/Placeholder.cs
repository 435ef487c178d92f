namespace PixBot.Teams;

internal static class Placeholder;
