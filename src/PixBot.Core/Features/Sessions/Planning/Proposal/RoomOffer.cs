namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>A room that the school may use.</summary>
/// <param name="Computers">That work.</param>
/// <param name="Spare">Of them, those that are kept free in case one fails.</param>
/// <param name="IsChecked">Whether somebody looked at Companion, software and network there.</param>
internal sealed record RoomOffer(string Site, string Name, int Computers, int Spare, IReadOnlyList<Opening> Openings, bool IsChecked)
{
    public int Seats => Math.Max(0, Computers - Spare);

    public (string Site, string Name) Key => (Site, Name);
}
