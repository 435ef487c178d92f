using System.Buffers;
using System.Text.RegularExpressions;

namespace PixBot.Core.Features.Care.Recognition;

/// <summary>
/// Death as a way of speaking, said plainly: « mort de rire » is laughing, « me tuer à réviser » working hard. These are the
/// patterns that any word may fill; single phrases are learnt from examples.
/// </summary>
internal static partial class FiguresOfSpeech
{
    /// <summary>One of them stands in every figure: most messages have none, and are not searched ten times.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["mort", "meur", "mour", "crev", "tue", "tua", "assassin", "massacr", "etrip", "kill", "murder", "slaughter", "death", "dead", "die", "dying", "starv"],
        StringComparison.Ordinal);

    /// <param name="plain">In plain spelling.</param>
    public static string SaidPlainly(string plain)
    {
        if (!plain.AsSpan().ContainsAny(Signs))
            return plain;
        plain = DeathOfFear().Replace(plain, " tres peur ");
        plain = DeathOfSomething().Replace(plain, " tres ${what} ");
        plain = KilledByWork().Replace(plain, " travailler dur a ");
        plain = ThisKillsMe().Replace(plain, " ca me lasse ");
        plain = TheyWillKillMeIf().Replace(plain, " gronder ${if} ");
        plain = LifeOrDeath().Replace(plain, " tres important ");
        plain = ItIsDead().Replace(plain, " c est fini ");
        plain = Dying().Replace(plain, " very ${what} ");
        plain = KillingMe().Replace(plain, " this tires me ");
        return Laughing().Replace(plain, " trop drole ");
    }

    [GeneratedRegex(@"\b(mort|morte|morts|meurs|meurt|mourir|creve|crever) de (peur|trouille|stress|angoisse)\b|\b(scared|bored|worried) to death\b|(?<=stress\w*) a mort\b")]
    private static partial Regex DeathOfFear();

    [GeneratedRegex(@"\b(suis |est |on )?(mort|morte|morts|mortes|meurs|meurt|mourir|mourrais|creve|crever|creves|crevait) (de |d')(?<what>rire|lol|faim|soif|chaud|chaleur|froid|ennui|honte|fatigue|sommeil|curiosite|impatience|jalousie|envie|joie)\b")]
    private static partial Regex DeathOfSomething();

    [GeneratedRegex(@"\b(me|se|te|nous|m'|s')\s?(suis |est |sommes )?(tuer|tue|tues|tuent|creve|crever) (a|au|aux|sur) (?!cause|la maison|mon|ma|petit feu|coups|mains|soir)(?=\w)")]
    private static partial Regex KilledByWork();

    [GeneratedRegex(@"\b(ca|sa|cela|ce \w+|cette \w+|c'?est|pix|trop) (me |m'|m'a |ma |nous )?(tue|tuer|tuant|tuante)\b")]
    private static partial Regex ThisKillsMe();

    [GeneratedRegex(@"\b(me|m') ?(tuer|tue|assassiner|massacrer|etriper) (?<if>si|lol|mdr)\b|\b(kill|murder|slaughter) me (?<if>if|lol|haha)\b")]
    private static partial Regex TheyWillKillMeIf();

    [GeneratedRegex(@"\b(question |affaire )?de vie (ou|et) de mort\b|\b(a )?(matter|question) of life (and|or) death\b")]
    private static partial Regex LifeOrDeath();

    [GeneratedRegex(@"\b(c'?est|cest|c) (trop |grave )?mort\b|\b(dead (simple|easy|right|wrong|end|link|line)|deadline)\b")]
    private static partial Regex ItIsDead();

    [GeneratedRegex(@"\b(dying|dead|die|died|starving) (of |from |for |to )(?<what>laughter|laughing|boredom|hunger|thirst|heat|cold|curiosity|embarrassment|a|the|know|see|get|hear|go|find|sleep)\b")]
    private static partial Regex Dying();

    [GeneratedRegex(@"\b(is|are|be|was|keeps|you're|youre|ur|it's|its|they're) (literally |so |really )?killing (me|it|us)\b|\bkills me (lol|haha|every time)\b|\bkill (the|a|this) (process|task|tab|app|program|time|mood|vibe)\b")]
    private static partial Regex KillingMe();

    [GeneratedRegex(@"\b(mdr|ptdr|lol|haha|omg)\W+(je |j|i'?m |im )?(suis |suis trop )?(mort|morte|dead|dying|meurs)\b|\b(suis |chui |chuis |i'?m |im |jsuis )(mort|morte|dead|dying)\W*(mdr|ptdr|lol|haha|xd|😂|💀)")]
    private static partial Regex Laughing();
}
