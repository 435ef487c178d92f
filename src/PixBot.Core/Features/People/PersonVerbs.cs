namespace PixBot.Core.Features.People;

/// <summary>The buttons about people that cards of any feature may carry.</summary>
internal static class PersonVerbs
{
    /// <summary>Where everything about people begins.</summary>
    public const string Home = "people";

    public const string Find = "person-find";
    public const string Open = "person-open";

    /// <summary>Gives up a form or a question about somebody.</summary>
    public const string Drop = "person-drop";
}
