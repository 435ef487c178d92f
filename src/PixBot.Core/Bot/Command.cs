namespace PixBot.Core.Bot;

internal enum Command
{
    Help,
    MyStatus,
    MySession,
    MySessions,
    Dashboard,
    Remind,
    Broadcast,
    Sessions,
    Questions,
    MyQuestions,
    Settings,
    Person,
    MyData,
    Journal,
    French,
    English,
}
