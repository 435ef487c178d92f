using PixBot.Core.Localization;

namespace PixBot.Core.Features.Care;

/// <param name="First">The kind word.</param>
/// <param name="Numbers">What helps, the most pressing first.</param>
/// <param name="Adult">Whom to go to, here and now.</param>
internal sealed record CareWording(Text Title, Text First, IReadOnlyList<Text> Numbers, Text Adult);
