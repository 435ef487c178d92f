using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Bot;

/// <summary>Commands as buttons.</summary>
internal static class CommandButtons
{
    public const string Verb = "command";
    public const string Name = "command";

    public static AdaptiveAction For(Command command, Language language) =>
        Card.Button(CommandNames.Of(command).In(language), Verb, (Name, command.ToString()));

    /// <summary>What a person of this role does most, at most six.</summary>
    public static IEnumerable<Command> Main(Role role) => role switch
    {
        Role.Referent => [Command.Dashboard, Command.Remind, Command.Sessions, Command.Broadcast, Command.Questions, Command.Settings],
        Role.Supervisor => [Command.MySessions, Command.Help],
        Role.Student => [Command.MyStatus, Command.MySession, Command.Help],
        _ => [Command.Help],
    };
}
