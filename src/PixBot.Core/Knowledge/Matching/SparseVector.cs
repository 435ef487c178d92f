namespace PixBot.Core.Knowledge.Matching;

/// <summary>Some features of many: their places, ascending, and their weights.</summary>
internal readonly record struct SparseVector(int[] Places, float[] Weights);
