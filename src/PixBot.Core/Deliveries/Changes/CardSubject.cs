namespace PixBot.Core.Deliveries.Changes;

/// <summary>What cards are about, so that they are found when it changes.</summary>
/// <param name="Id">Letters, digits and hyphens; begins with the prefix of an <see cref="ICardRenewal"/>.</param>
/// <param name="State">In which it was when the cards began to go out (<see cref="ICardRenewal.StateAsync"/>).</param>
public sealed record CardSubject(string Id, string State);
