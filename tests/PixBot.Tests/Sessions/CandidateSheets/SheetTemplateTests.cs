using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;
using PixBot.Core.Files.OpenDocument;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.CandidateSheets;

/// <summary>What a list says of itself: its session, and which columns it has.</summary>
public sealed class SheetTemplateTests
{
    [Theory]
    [InlineData(SheetMaker.Pix, false)]
    [InlineData(SheetMaker.LibreOffice, false)]
    [InlineData(SheetMaker.Excel, false)]
    [InlineData(SheetMaker.Compact, false)]
    [InlineData(SheetMaker.Pix, true)]
    [InlineData(SheetMaker.LibreOffice, true)]
    public void The_block_on_top_names_the_session(SheetMaker maker, bool isEnglish) =>
        Read(new(maker) { IsEnglish = isEnglish }).Template!.Top.ShouldBe(
            new SheetTop(SessionNumber.TryParse("740412"), new(2026, 6, 16), new(8, 30), "Collège Jean Zay", "B12"));

    [Theory]
    [InlineData(SheetMaker.Pix)]
    [InlineData(SheetMaker.Excel)]
    public void A_list_of_an_older_kind_is_told_by_what_it_lacks(SheetMaker maker)
    {
        var (template, missing) = Read(new(maker) { Without = "Code postal" });
        template.ShouldBeNull();
        missing.ShouldBe(["Code postal"]);
    }

    [Fact]
    public void A_name_of_a_column_may_hold_line_breaks()
    {
        var content = new PixSheet(SheetMaker.Pix).Content();
        var broken = content.Replace("* Date de naissance (format", "* Date de naissance<text:line-break/>(format", StringComparison.Ordinal);
        broken.ShouldNotBe(content);
        ReadPacked(PixSheet.Pack(broken)).Template.ShouldNotBeNull();
    }

    [Fact]
    public void The_planned_session_is_found_by_number_else_by_where_and_when()
    {
        var here = Planned("a", "B12");
        var there = Planned("b", "B14");
        var number = SessionNumber.TryParse("740412");
        var other = SessionNumber.TryParse("1");
        var top = new SheetTop(number, here.Date, here.Time, here.Site, "b 12");

        SheetSession.Find(top, [(here, other), (there, number)])!.Id.ShouldBe("b", "the number says it");
        SheetSession.Find(top, [(here, null), (there, other)])!.Id.ShouldBe("a");
        SheetSession.Find(top, [(here, other), (there, other)]).ShouldBeNull("a session of another number is another one");
        SheetSession.Find(top with { Number = null }, [(here, other)])!.Id.ShouldBe("a");
        SheetSession.Find(top with { Number = null, Room = "B16" }, [(here, other)]).ShouldBeNull();
        SheetSession.Find(top, [(here, null), (here with { Id = "c" }, null)]).ShouldBeNull("two fit as well");
        SheetSession.Find(top, [(here, null), (here with { Id = "c", Site = "Annexe" }, null)])!.Id.ShouldBe("a");
        SheetSession.Find(new(null, null, null, null, null), [(here, null)]).ShouldBeNull();
    }

    private static Session Planned(string id, string room) => new(
        id, "Collège Jean Zay", room, new(2026, 6, 16), new(8, 30), [], DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, 1, IsCancelled: false);

    private static (SheetTemplate? Template, IReadOnlyList<string> Missing) Read(PixSheet file) => ReadPacked(file.ToBytes());

    private static (SheetTemplate? Template, IReadOnlyList<string> Missing) ReadPacked(byte[] packed) =>
        SheetTemplate.Of(OdsArchive.Open(new MemoryStream(packed)).ShouldBeOfType<OdsOpening.Opened>().Document.FirstTable);
}
