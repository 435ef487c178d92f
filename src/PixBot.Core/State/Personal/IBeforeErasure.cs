namespace PixBot.Core.State.Personal;

/// <summary>Told before somebody's rows go, for what only those rows lead to: cards in their chat.</summary>
internal interface IBeforeErasure
{
    /// <summary>May come again after a crash; what cannot be done must not keep the rows from going.</summary>
    Task BeforeErasureAsync(DataSubject subject, CancellationToken cancellationToken);
}
