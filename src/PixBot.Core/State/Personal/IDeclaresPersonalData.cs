namespace PixBot.Core.State.Personal;

/// <summary>A use case that keeps something in the rows of others: what of it concerns people is declared beside where it is read and written.</summary>
internal interface IDeclaresPersonalData
{
    static abstract PersonalTable PersonalData { get; }
}
