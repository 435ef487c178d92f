namespace PixBot.Core.Deliveries.Rows;

/// <summary>What cards are about, so that they are found when it changes.</summary>
/// <param name="Id">Letters, digits and hyphens; begins with the prefix of an <see cref="Changes.ICardRenewal"/>.</param>
/// <param name="State">In which it was when the cards began to go out (<see cref="Changes.ICardRenewal.StateAsync"/>).</param>
public sealed record CardSubject(string Id, string State);
