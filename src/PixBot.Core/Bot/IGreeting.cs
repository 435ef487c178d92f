using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What somebody sees first.</summary>
internal interface IGreeting
{
    Reply Greet(BotRequest request);
}
