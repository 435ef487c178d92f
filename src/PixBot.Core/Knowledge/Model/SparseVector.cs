namespace PixBot.Core.Knowledge.Model;

/// <summary>The features that a text has, of the many that there are, and their weights.</summary>
internal readonly record struct SparseVector(int[] Places, float[] Weights)
{
    public bool IsEmpty => Places.Length == 0;
}
