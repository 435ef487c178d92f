namespace PixBot.Simulator;

internal static class Placeholder;
