using PixBot.Core.Localization;

namespace PixBot.Core.State.Personal;

/// <summary>What becomes of a row when somebody is erased.</summary>
public abstract record RowFate
{
    public static readonly RowFate Untouched = new Stays();

    public sealed record Stays : RowFate;

    /// <summary>It names them and is still in use: the erasure comes back for it.</summary>
    public sealed record Later : RowFate;

    /// <param name="Note">For whoever asked for the erasure; null where nothing has to be said.</param>
    public sealed record Goes(ErasureNote? Note = null) : RowFate;

    /// <param name="Note">As for <see cref="Goes"/>.</param>
    public sealed record Becomes(RowValues Values, ErasureNote? Note = null) : RowFate;
}

/// <summary>What is said once for all rows with this fate.</summary>
/// <param name="Says">By their number.</param>
public sealed record ErasureNote(Func<int, Text> Says);
