using PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;
using PixBot.Core.Files.OpenDocument;
using PixBot.Core.School;
using PixBot.Testing.Builders;
using Shouldly;

namespace PixBot.Tests.Sessions.CandidateSheets;

/// <summary>Fills a list with a few candidates: born in Lyon, in Casablanca with extra time, and in Corsica.</summary>
internal static class SheetFilling
{
    public static readonly IReadOnlyList<SheetCandidate> Three =
    [
        Candidate("BENALI", "Inès", "69381", "", "France"),
        Candidate("D'ANGELO & CO", "Théo  <b>", "99", "CASABLANCA", "Maroc", extraTime: 33),
        Candidate("Ürün", "Åsa", "2A004", "", "France", localId: "0042"),
    ];

    public static SheetCandidate Candidate(
        string lastName, string firstName, string insee, string town, string country, int? extraTime = null, string? localId = null) => new(
            new(lastName, lastName, firstName, "3A", null, Role.Student, localId, extraTime),
            new(lastName, firstName, new(2011, 3, 12), "F", insee, town, country));

    public static byte[] Fill(this PixSheet file, IReadOnlyList<SheetCandidate> candidates, SheetPricing? pricing = null)
    {
        var document = OdsArchive.Open(new MemoryStream(file.ToBytes())).ShouldBeOfType<OdsOpening.Opened>().Document;
        new SheetFiller(SheetTemplate.Of(document.FirstTable).Template.ShouldNotBeNull(), pricing).Fill(candidates);
        return document.Save();
    }

    /// <summary>The cells that a candidate's row has to have, by the columns of the list.</summary>
    public static IReadOnlyList<string> Cells(this PixSheet file, SheetCandidate candidate, string number = "", string percent = "percentage:0.33") =>
    [
        number,
        .. file.Headers.Select(header => header switch
        {
            "* Nom de naissance" or "* Last name" => candidate.Identity.LastName,
            "* Prénom" or "* First name" => candidate.Identity.FirstName,
            _ when header.StartsWith("* Date", StringComparison.Ordinal) => "12/03/2011",
            _ when header.StartsWith("* Sexe", StringComparison.Ordinal) || header.StartsWith("* Gender", StringComparison.Ordinal) => "F",
            "Code Insee" or "Insee code" => candidate.Identity.Insee,
            "Nom de la commune" or "Name of birth city" => candidate.Identity.Town,
            "Pays" or "Country" => candidate.Identity.Country,
            "Identifiant local" or "External user ID" => candidate.Person.LocalId ?? "",
            "Temps majoré ?" or "Extra time ?" => candidate.Person.ExtraTimePercent is null ? "" : percent,
            _ => "",
        }),
    ];
}
