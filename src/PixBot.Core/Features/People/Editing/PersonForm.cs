using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>The form of a person, held to what a file's line is held to.</summary>
internal sealed class PersonForm
{
    private const string LanguageOfSchool = "school";
    private const int LongestEmail = 254;
    private const int LongestExtraTime = 10;

    private static readonly ParsedField<string> LastName = Line("lastName", RosterTexts.LastName, RosterEntries.MaximumName, RosterTexts.NeedLastName);
    private static readonly ParsedField<string> FirstName = Line("firstName", RosterTexts.FirstName, RosterEntries.MaximumName, RosterTexts.NeedFirstName);
    private static readonly ParsedField<string> Class =
        Line("class", RosterTexts.ClassOfStudents, RosterEntries.MaximumOther, RosterTexts.NeedClass, isRequired: false);
    private static readonly ParsedField<string> Email =
        new("email", RosterTexts.EmailOfAccount, LongestEmail, RosterTexts.BadEmail, Emails.Parse) { IsRequired = false, Clean = Clean };
    private static readonly ParsedField<string> ExtraTimeTyped =
        new("extraTime", RosterTexts.ExtraTime, LongestExtraTime, RosterTexts.BadExtraTime, text => ExtraTime.Parse(text).IsUnderstood ? text : null)
        {
            IsRequired = false,
            Clean = Clean,
        };

    private static readonly ToggleField Accessible = new("accessible", RosterTexts.Accessible, RosterTexts.NeedsAccessible);

    private readonly Language reader;
    private readonly ChoiceField role;
    private readonly ChoiceField language;

    /// <param name="reader">In which its choices are shown.</param>
    public PersonForm(Language reader)
    {
        this.reader = reader;
        role = new("role", RosterTexts.Role, [.. RoleChoices(reader)], RosterTexts.NeedRole);
        language = new("language", RosterTexts.Language, [.. LanguageChoices(reader)], RosterTexts.NeedLanguage);
        Fields = new([LastName, FirstName, role, Class, Email, ExtraTimeTyped, Accessible, language], Make) { Check = Check };
    }

    public Form<PersonDraft> Fields { get; }

    public FormInputs Empty => new() { { role, Role.Student.Code() }, { language, LanguageOfSchool } };

    public FormInputs Filled(Person person) => new()
    {
        { LastName, person.LastName },
        { FirstName, person.FirstName },
        { Class, person.Class },
        { Email, person.Email },
        { role, person.Role.Code() },
        { ExtraTimeTyped, $"{person.ExtraTimePercent}" },
        { Accessible, person.NeedsAccessibleQuestions },
        { language, person.Language?.Code() ?? LanguageOfSchool },
    };

    /// <param name="save">Whom it saves: verb and data of its button.</param>
    public AdaptiveCard Build(Text title, FormInputs typed, IReadOnlyList<Text> faults, (string Verb, IEnumerable<(string, string)> Data) save) =>
        Card.In(reader, [Card.Title(title.In(reader)), .. Fields.Build(typed, faults, reader)])
            .With(
                Card.MainButton(PeopleTexts.Save.In(reader), save.Verb, save.Data),
                Card.CancelButton(reader, PersonButtons.DropVerb));

    public static Text Taken(PersonOutcome.EmailTaken taken) => RosterTexts.Taken(CardText.Escape(PersonLabel.Of(taken.By)));

    private PersonDraft Make(FormAnswers answers) => new(
        answers.Of(LastName),
        answers.Of(FirstName),
        answers.OrNull(Class),
        answers.OrNull(Email),
        Roles.FromCode(answers.Of(role)),
        ExtraTime.Parse(answers.OrNull(ExtraTimeTyped) ?? "").Percent,
        Languages.Parse(answers.Of(language)))
    {
        NeedsAccessibleQuestions = answers.IsOn(Accessible),
    };

    /// <summary>A student has a class, whoever else an address.</summary>
    private IEnumerable<Text> Check(FormAnswers answers)
    {
        if (!answers.Has(role, out var code))
            yield break;
        var isStudent = code == Role.Student.Code();
        if (isStudent && answers.IsEmpty(Class))
            yield return RosterTexts.NeedClass;
        if (!isStudent && answers.IsEmpty(Email))
            yield return RosterTexts.NeedEmail;
    }

    private static ParsedField<string> Line(string id, Text label, int limit, Text error, bool isRequired = true) =>
        new(id, label, limit, error, text => text) { IsRequired = isRequired, Clean = Clean, TooLong = RosterTexts.TooLong(limit) };

    private static string Clean(string text) => CellText.Clean(text);

    private static IEnumerable<(string, string)> RoleChoices(Language reader) =>
        new[] { Role.Student, Role.Supervisor, Role.Referent }.Select(role => (PersonTexts.RoleName(role).In(reader), role.Code()));

    private static IEnumerable<(string, string)> LanguageChoices(Language reader) =>
    [
        (RosterTexts.LanguageOfSchool.In(reader), LanguageOfSchool),
        .. Enum.GetValues<Language>().Select(language => (PersonTexts.LanguageName(language).In(reader), language.Code())),
    ];
}
