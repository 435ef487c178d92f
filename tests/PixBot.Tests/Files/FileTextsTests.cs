using System.Text.RegularExpressions;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Files;

public sealed partial class FileTextsTests
{
    private static readonly LineFault[] Faults =
    [
        new LineFault.WrongCellCount(8, 3), new LineFault.OpenQuote(), new LineFault.LineTooLong(), new LineFault.MissingName(), new RosterFault.MissingEmail(),
        new RosterFault.MalformedEmail("x"), new RosterFault.EmailTwice(2), new RosterFault.MissingClass(), new RosterFault.MissingIdentifier(), new RosterFault.IdentifierTwice(2), new LineFault.BrokenXml(), new RosterFault.UnknownRole("chef"),
        new RosterFault.UnknownLanguage("espagnol"), new RosterFault.NotAPercent("oui"), new LineFault.TooLong(100),
        new ExportFault.NotYesOrNo("?"), new ExportFault.NotADate("NA"), new ExportFault.InTheFuture("01/01/2099 10:00"), new LineFault.NotACount("17", 16),
        new LineFault.Said(new("ce jour est passé", "this day is over")), new LineFault.NotExpected("mardi", new("un jour", "a day")),
    ];

    private static readonly RecognizedFile[] Files =
    [
        new RecognizedFile.OneTimePasswords(), new RecognizedFile.Empty(), new RecognizedFile.HalfLine(), new RecognizedFile.UnusableXml(), new RecognizedFile.LineTooLong(1),
        .. Enum.GetValues<FileKind>().Select(kind => new RecognizedFile.NotText(kind)),
        new RecognizedFile.Unrecognised(RosterImportTexts.Expected, ["Nom"], ["E-mail"]),
        new RecognizedFile.Unrecognised(RosterImportTexts.Expected, [], ["Nom", "E-mail"]),
        new RecognizedFile.Unrecognised(ExportTexts.Expected, ["x"], ["Envoi (O/N)"]),
    ];

    [Fact]
    public void Every_fault_of_a_line_has_a_text() =>
        Faults.Select(fault => fault.GetType()).ShouldBe(typeof(LineFault).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LineFault)) && !type.IsAbstract), ignoreOrder: true);

    [Fact]
    public void Every_text_is_there_in_both_languages_and_the_French_one_is_set_as_French_is()
    {
        Text[] texts =
        [
            .. Faults.Select(fault => LineTexts.Of(new(7, "E-mail", fault))), .. Files.Select(FileTexts.Of),
            .. Enum.GetValues<UndecidedReason>().Select(ProfileTexts.Why),
        ];
        foreach (var text in texts)
        {
            text.En.ShouldNotBe(text.Fr);
            BreakingSpace().IsMatch(text.Fr).ShouldBeFalse(text.Fr);
            text.En.ShouldNotContain("«");
        }
    }

    [Fact]
    public void What_people_wrote_is_escaped()
    {
        var text = LineTexts.Of(new(7, "[x](y)", new RosterFault.UnknownRole("**chef**")));
        text.Fr.ShouldContain("\\[x\\]");
        text.En.ShouldContain("“\\*\\*chef\\*\\*” is not a role");
    }

    [GeneratedRegex("« | [»:?!;%]")]
    private static partial Regex BreakingSpace();
}
