using PixBot.Core.Localization;

namespace PixBot.Core.State.Personal;

internal static class PersonalTexts
{
    public static readonly Text UntilErased = new("jusqu’à l’effacement de la fiche", "until the record is erased");

    public static readonly Text SchoolYear = new("une année scolaire (400 jours)", "one school year (400 days)");

    public static Text Years(int years) => new(Plural.Fr(years, "an"), Plural.En(years, "year"));

    public static Text Days(int days) => new(Plural.Fr(days, "jour"), Plural.En(days, "day"));

    public static Text Or(Text some, Text others) => new($"{some.Fr} ; {others.Fr}", $"{some.En}; {others.En}");

    public static Text Line(Text purpose, Text kept) => new($"{purpose.Fr} – {kept.Fr}", $"{purpose.En} – {kept.En}");
}
