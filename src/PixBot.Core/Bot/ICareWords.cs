namespace PixBot.Core.Bot;

/// <summary>
/// Tells words of distress, harassment or fear from all others, so that whatever bounds, counts or matches what people write
/// can leave those alone. Pure and quick: asked for every message, nothing is kept.
/// </summary>
internal interface ICareWords
{
    bool AreIn(string text);
}
