namespace PixBot.Core.State.Personal;

/// <summary>A column that names or concerns somebody.</summary>
/// <param name="Name">Or <see cref="RowKey"/>, <see cref="Partition"/>.</param>
public sealed record PersonalColumn(string Name, PersonalContent Content, OnErasure OnErasure)
{
    /// <summary>The row's key, of which a part between bars is an id.</summary>
    public const string RowKey = "(key)";

    /// <summary>The same of the partition's key.</summary>
    public const string Partition = "(partition)";

    /// <summary>Whether the row names the person here: as the whole value, in a list of ids, or anywhere in JSON.</summary>
    public bool Names(Row row, DataSubject subject) => Name switch
    {
        RowKey => Parts(row.Key).Any(part => subject.Is(Content, part)),
        Partition => Parts(row.Partition).Any(part => subject.Is(Content, part)),
        _ when Content is PersonalContent.FreeText or PersonalContent.Fact => false,
        _ => row.Values.Text(Name) is { } text && PersonalText.Mentions(text, value => subject.Is(Content, value)),
    };

    /// <summary>The row's values without the person here: a name becomes a dash, so that a reader who expects one finds it.</summary>
    public RowValues Without(RowValues values, DataSubject subject) => values.Text(Name) is { } text
        ? values.With(Name, PersonalText.Without(text, value => subject.Is(Content, value), Content == PersonalContent.Name ? "—" : null))
        : values;

    private static IEnumerable<string> Parts(string key) => key.Split('|').Select(part => part.TrimStart('~'));
}

public enum PersonalContent
{
    /// <summary>Of a person or of their account; one, several apart by spaces, or in JSON.</summary>
    Id,

    /// <summary>First and last name.</summary>
    Name,
    Email,
    LocalId,
    HashedIdentifier,

    /// <summary>The id of a chat with the bot.</summary>
    Chat,

    /// <summary>What people wrote, which may name anybody: nothing finds them there.</summary>
    FreeText,

    /// <summary>What is known of whoever the row is about, such as a class or a state.</summary>
    Fact,
}

public enum OnErasure
{
    /// <summary>The row is about them, and goes.</summary>
    RowGoes,

    /// <summary>They are taken out of the value; the row stays.</summary>
    TakenOut,

    /// <summary>It stays: an id of nobody any more, or a text that the row is not kept for.</summary>
    Stays,
}
