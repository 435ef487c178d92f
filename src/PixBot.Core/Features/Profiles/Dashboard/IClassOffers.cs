using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>What a later feature lets the referent do for a class: a button beside it on the dashboard and below its list.</summary>
internal interface IClassOffers
{
    /// <param name="className">As shown; not escaped.</param>
    /// <returns>Null where there is nothing to do for this class.</returns>
    ClassOffer? For(string className, string classKey, ProfileProgress progress);
}

/// <param name="Hint">What pressing it does, for whoever does not see which class it stands beside.</param>
/// <param name="Verb">Of the press, which carries <paramref name="Data"/>.</param>
internal sealed record ClassOffer(Text Title, Text Hint, string Verb, IReadOnlyList<(string Name, string Value)> Data);
