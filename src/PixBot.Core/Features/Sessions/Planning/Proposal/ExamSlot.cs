namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>A day and hour at which sessions may begin.</summary>
internal readonly record struct ExamSlot(DateOnly Date, TimeOnly Time)
{
    public int Minute => Minutes.At(Date, Time);
}
