using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Births;

/// <summary>What is missing or wrong in what is known of a candidate's birth, and what to do. What files say is escaped.</summary>
internal static class IdentityTexts
{
    public static readonly Text WhatToDo = new(
        "Corrigez dans SIECLE (ou FREGATA), exportez les élèves de nouveau et déposez l’export ici.",
        "Correct it in SIECLE (or FREGATA), export the students again and drop the export here.");

    private static readonly Text Nothing = new(
        "naissance inconnue (aucun export SIECLE ou FREGATA n’en parle)", "birth unknown (no SIECLE or FREGATA export says anything of it)");

    private static readonly Text Twice = new(
        "même nom, prénom et date de naissance qu’un autre candidat", "same name, first name and birth date as another candidate");

    public static Text Of(IReadOnlyList<IdentityFault> faults)
    {
        var all = faults.Select(Of).ToList();
        return new(string.Join(" ; ", all.Select(text => text.Fr)), string.Join("; ", all.Select(text => text.En)));
    }

    private static Text Of(IdentityFault fault) => fault.Field switch
    {
        IdentityField.Everything => Nothing,
        IdentityField.Twice => Twice,
        _ => Of(Name(fault.Field), fault.Found),
    };

    private static Text Of(Text field, string? found)
    {
        if (found is null)
            return new($"{field.Fr} : manque", $"{field.En}: missing");
        var said = CardText.Escape(CardText.Line(found, 40));
        return new($"{field.Fr} : « {said} » n’est pas accepté par Pix", $"{field.En}: Pix does not accept “{said}”");
    }

    private static Text Name(IdentityField field) => field switch
    {
        IdentityField.BirthDate => new("date de naissance (JJ/MM/AAAA)", "birth date (DD/MM/YYYY)"),
        IdentityField.Sex => new("sexe (M ou F)", "sex (M or F)"),
        IdentityField.Country => new("pays de naissance", "country of birth"),
        IdentityField.Insee => new("commune de naissance (code Insee)", "town of birth (Insee code)"),
        _ => new("commune de naissance (nom, pour un pays étranger)", "town of birth (name, for a foreign country)"),
    };
}
