namespace PixBot.Core.Knowledge.Model;

/// <summary>A text and the class that it belongs to, as the models learn from it.</summary>
/// <param name="Weight">How much a mistake on it costs: 1 for a way that somebody wrote, less for what was derived from one.</param>
internal readonly record struct TrainingExample(SparseVector Vector, int Class, float Weight);
