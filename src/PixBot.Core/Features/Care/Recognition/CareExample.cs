namespace PixBot.Core.Features.Care.Recognition;

/// <param name="Kind">Null for what only looks like it.</param>
/// <param name="Plain">In plain spelling, figures of speech already said plainly.</param>
/// <param name="Line">That it was expanded from: ways of saying one thing, to be learnt or left out together.</param>
internal readonly record struct CareExample(CareKind? Kind, string Plain, string Line = "");
