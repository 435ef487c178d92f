using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Testing;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Cards;

/// <summary>What holds for every form, whoever declares it: a small one has a field of each kind.</summary>
public sealed class FormTests
{
    private static readonly Text Wrong = new("À revoir.", "To be seen to.");
    private static readonly Text TooEarly = new("Trop tôt.", "Too early.");

    private static readonly TextField Room = new("room", new("Salle", "Room"), 10, Wrong);
    private static readonly ParsedField<string> Code =
        new("code", new("Code", "Code"), 6, new("Six lettres.", "Six letters."), text => text.Length == 6 ? text.ToUpperInvariant() : null) { IsRequired = false, IsMultiline = true };
    private static readonly DateField Day = new("day", new("Jour", "Day"), new("Donnez un jour.", "Give a day."));
    private static readonly TimeField Hour = new("hour", new("Heure", "Hour"), new("Donnez une heure.", "Give an hour."));
    private static readonly ParsedField<string> Seats =
        new("seats", new("Places", "Seats"), 20, new("De 1 à 40.", "From 1 to 40."), text => int.TryParse(text, out var seats) && seats is >= 1 and <= 40 ? text : null)
        {
            IsRequired = false,
        };
    private static readonly ChoiceField Role = new("role", new("Rôle", "Role"), [("élève", "student"), ("référent", "referent")], new("Un rôle.", "A role."));
    private static readonly ChoicesField Classes =
        new("classes", new("Classes", "Classes"), [("3A", "a"), ("3B", "b")], new("Une classe.", "A class.")) { Gone = new("Elles ont disparu.", "They are gone.") };
    private static readonly ToggleField All = new("all", new("Tous", "All"), new("tout le monde", "everybody"));

    private static readonly Form<Booking> Form = new([Room, Code, Day, Hour, Seats, Role, Classes, All], Make)
    {
        Check = answers => answers.Has(Day, out var day) && day.Year < 2020 ? [TooEarly] : [],
    };

    private static readonly Dictionary<string, string> Good = new()
    {
        ["room"] = " 204 ",
        ["day"] = "2026-05-25",
        ["hour"] = "08:30:15",
        ["role"] = "referent",
        ["classes"] = "b,a",
        ["all"] = "TRUE",
    };

    [Fact]
    public void What_is_right_is_understood_at_once()
    {
        TryParse(Good, out var booking, out _).ShouldBeTrue();
        booking.ShouldBe(new Booking("204", null, new(2026, 5, 25), new(8, 30), null, "referent", "a+b", true));
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_and_each_only_once()
    {
        TryParse([], out _, out var faults).ShouldBeFalse();
        faults.Select(fault => fault.Fr).ShouldBe(["À revoir.", "Donnez un jour.", "Donnez une heure.", "Un rôle.", "Une classe."]);
        TryParse(With(("day", "2019-01-01"), ("code", "abc"), ("seats", "41")), out _, out faults).ShouldBeFalse();
        faults.Select(fault => fault.Fr).ShouldBe(["Six lettres.", "De 1 à 40.", "Trop tôt."]);
    }

    [Theory]
    [InlineData("room", "01234567890", "À revoir.")]
    [InlineData("day", "0001-01-01", "Choisissez une date entre 2000 et 2199.")]
    [InlineData("day", "9999-12-31", "Choisissez une date entre 2000 et 2199.")]
    [InlineData("day", "2026-02-30", "Donnez un jour.")]
    [InlineData("day", "25/05/2026", "Donnez un jour.")]
    [InlineData("hour", "24:00", "Donnez une heure.")]
    [InlineData("seats", "0", "De 1 à 40.")]
    [InlineData("seats", "99999999999999999999", "De 1 à 40.")]
    [InlineData("role", "king", "Un rôle.")]
    [InlineData("classes", "é,,", "Une classe.")]
    [InlineData("classes", "c", "Elles ont disparu.")]
    public void A_forged_or_impossible_value_is_its_fields_fault(string id, string value, string fault)
    {
        TryParse(With((id, value)), out _, out var faults).ShouldBeFalse();
        faults.ShouldHaveSingleItem().Fr.ShouldBe(fault);
    }

    [Fact]
    public void What_was_typed_stands_in_the_form_again()
    {
        var typed = Form.Read(new CardData(With(("code", "abc"), ("seats", "41"), ("day", "2026-02-30"))));
        Inputs(typed).Select(input => input.Typed()).ShouldBe([" 204 ", "abc", "2026-02-30", "08:30:15", "41", "referent", "a,b", "true"]);
    }

    [Theory]
    [InlineData("123456789😀", "123456789")]
    [InlineData("12345678😀", "12345678😀")]
    [InlineData("1234567👩‍🏫", "1234567")]
    [InlineData("123456789e\u0301", "123456789")]
    [InlineData("0123456789ABC", "0123456789")]
    public void What_is_too_long_is_shown_as_far_as_it_goes_with_no_character_cut(string typed, string shown) =>
        Inputs(Form.Read(new CardData(With(("room", typed)))))[0].Typed().ShouldBe(shown);

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("123456789\ud83d")]
    [InlineData("0123456789\ud83dABC")]
    public void Half_a_character_is_never_shown(string typed) =>
        Inputs(Form.Read(new CardData(With(("room", typed)))))[0].Typed()!.Any(char.IsSurrogate).ShouldBeFalse();

    [Theory]
    [InlineData(Language.French, "À corriger :", "- Donnez un jour.", "Salle")]
    [InlineData(Language.English, "To be mended:", "- Give a day.", "Room")]
    public void The_faults_stand_above_the_inputs_in_the_readers_language(Language language, string title, string fault, string label)
    {
        var card = Card.In(language, Form.Build(new FormInputs(), [Day.Error!], language));
        CardRules.Check(card);
        card.Body[0].ShouldBeOfType<AdaptiveContainer>().Style.ShouldBe(AdaptiveContainerStyle.Attention);
        card.Words().ShouldContain(title);
        card.Words().ShouldContain(fault);
        card.Inputs().First().Label.ShouldBe(label);
        Card.In(language, Form.Build(new FormInputs(), [], language)).Body.Count.ShouldBe(8);
    }

    [Fact]
    public void An_input_says_its_limit_whether_it_is_required_and_what_is_wrong_with_it()
    {
        var inputs = Inputs(new FormInputs());
        inputs.Where(input => input.IsRequired).Select(input => input.Id).ShouldBe(["room", "day", "hour", "role", "classes"]);
        ((AdaptiveTextInput)inputs[0]).MaxLength.ShouldBe(10);
        ((AdaptiveTextInput)inputs[1]).IsMultiline.ShouldBe(true);
        ((AdaptiveTextInput)inputs[4]).MaxLength.ShouldBe(20);
        inputs[2].ErrorMessage.ShouldBe("Donnez un jour.");
    }

    [Fact]
    public void What_was_typed_other_than_it_stands_now_is_told_in_words()
    {
        var typed = Form.Read(new CardData(With(("room", "*9*"), ("classes", "a"), ("all", "false"))));
        var now = Form.Read(new CardData(With(("code", "ABCDEF"), ("role", "student"))));
        Form.Typed(typed, now).Select(text => Spaces.Plain(text.Fr)).ShouldBe(
        [
            @"Vous aviez envoyé – Salle : \*9\*",
            "Vous aviez envoyé – Code : rien",
            "Vous aviez envoyé – Rôle : référent",
            "Vous aviez envoyé – Classes : 3A",
            "Vous aviez envoyé – Tous : non",
        ]);
    }

    private static Booking Make(FormAnswers answers) => new(
        answers.Of(Room),
        answers.OrNull(Code),
        answers.Of(Day),
        answers.Of(Hour),
        answers.OrNull(Seats),
        answers.Of(Role),
        string.Join('+', answers.Of(Classes)),
        answers.IsOn(All));

    private static bool TryParse(Dictionary<string, string> data, out Booking? booking, out IReadOnlyList<Text> faults) =>
        Form.TryParse(Form.Read(new CardData(data)), out booking, out faults);

    private static Dictionary<string, string> With(params IEnumerable<(string Id, string Value)> changes)
    {
        var data = new Dictionary<string, string>(Good);
        foreach (var (id, value) in changes)
            data[id] = value;
        return data;
    }

    private static List<AdaptiveInput> Inputs(FormInputs typed) => [.. Form.Build(typed, [], Language.French).OfType<AdaptiveInput>()];

    private sealed record Booking(string Room, string? Code, DateOnly Day, TimeOnly Hour, string? Seats, string Role, string Classes, bool All);
}
