using PixBot.Core.Audit;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Features.Sessions.Papers.Layouts;
using PixBot.Core.Features.Sessions.Papers.Templates.Filling;
using PixBot.Core.Features.Sessions.Papers.Word;
using PixBot.Core.Files.Writing;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers.Templates;

/// <summary>A template to begin with: PixBot's own convocation with fields in it, to be changed in Word and dropped again.</summary>
internal sealed class StarterTemplate : IFileOffer
{
    public const string Name = "paper-template";

    private const int Bytes = 5_000;

    private static readonly Text FileName = new("Modèle de convocation", "Convocation template");

    private static readonly Text Description = new(
        "Un modèle Word à retoucher, puis à déposer ici.", "A Word template to be changed, then dropped here.");

    public static readonly AuditedAct Taken = FileAct.Of(Name, new("a téléchargé le modèle de départ des convocations", "downloaded the starter template for convocations"));

    public string Kind => Name;

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<OfferedFile?> DescribeAsync(Caller caller, string about, CancellationToken cancellationToken) => Task.FromResult<OfferedFile?>(
        new(SafeFileName.Of(FileName.In(caller.Language), "docx"), Description, TemplateTexts.How, Bytes));

    public Task<Stream?> MakeAsync(Caller caller, string about, CancellationToken cancellationToken) =>
        Task.FromResult<Stream?>(WordPaper.Write(Letter(caller.Language)));

    private static PaperDocument Letter(Language language)
    {
        string Field(string name) => $"{{{{{TemplateField.Find(name)!.Name.In(language)}}}}}";

        PaperFact Fact(Text label, string field) => new(label.In(language), Field(field));

        return new(FileName.In(language), language,
        [
            new PaperBlock.Line(Field("school"), PaperStyle.Letterhead),
            new PaperBlock.Line(LayoutTexts.Convocation.In(language), PaperStyle.Title),
            new PaperBlock.Line($"{Field("student")} – {Field("class")}", PaperStyle.Addressee),
            new PaperBlock.Line(LayoutTexts.YouTake.In(language)),
            new PaperBlock.Facts(
                [
                    Fact(LayoutTexts.Day, "date"),
                    Fact(LayoutTexts.Start, "time"),
                    Fact(LayoutTexts.End, "end"),
                    Fact(SessionTexts.Room, "room"),
                    Fact(SessionTexts.Site, "site"),
                    Fact(SessionTexts.Supervisors, "supervisors"),
                ],
                IsFramed: true),
            new PaperBlock.Line(LayoutTexts.NameToType.In(language), PaperStyle.Heading),
            new PaperBlock.Facts([Fact(LayoutTexts.BirthName, "last name"), Fact(LayoutTexts.FirstName, "first name")]),
            new PaperBlock.Line(LayoutTexts.Bring.In(language), PaperStyle.Heading),
            new PaperBlock.Line(Field("bring")),
        ]);
    }
}
