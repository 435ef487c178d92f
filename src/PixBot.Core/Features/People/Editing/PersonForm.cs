using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Home;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>The form of a person as typed, before parsing.</summary>
internal sealed record PersonFormValues(
    string? LastName, string? FirstName, string? Class, string? Email, string? Role, string? ExtraTime, string? Language)
{
    public const string OfSchool = "school";

    public static readonly PersonFormValues Empty = new(null, null, null, null, Roles.Code(default), null, OfSchool);

    public static PersonFormValues Of(Person person) => new(
        person.LastName,
        person.FirstName,
        person.Class,
        person.Email,
        person.Role.Code(),
        person.ExtraTimePercent?.ToString(CultureInfo.InvariantCulture),
        person.Language?.Code() ?? OfSchool);

    public static PersonFormValues From(CardData data) =>
        new(data["lastName"], data["firstName"], data["class"], data["email"], data["role"], data["extraTime"], data["language"]);
}

/// <summary>The form of a person: empty, filled with who it is, or back with what has to be mended.</summary>
internal static class PersonForm
{
    public const int MaximumName = RosterEntries.MaximumName;

    private const int MaximumEmail = 254;

    /// <param name="save">Whom it saves: verb and data of its button.</param>
    public static AdaptiveCard Build(
        BotRequest request, Text title, PersonFormValues values, IReadOnlyList<Text> faults, (string Verb, IEnumerable<(string, string)> Data) save) => Card.In(
            request.Language,
            Card.Title(request.In(title)),
            faults.Count == 0 ? null : Card.Box(AdaptiveContainerStyle.Attention, Card.Bullets(faults.Select(request.In))),
            Line(request, "lastName", RosterTexts.LastName, values.LastName, RosterTexts.NeedLastName, MaximumName, isRequired: true),
            Line(request, "firstName", RosterTexts.FirstName, values.FirstName, RosterTexts.NeedFirstName, MaximumName, isRequired: true),
            Choice(request, "role", RosterTexts.Role, values.Role, RosterTexts.NeedRole, RoleChoices(request)),
            Line(request, "class", RosterTexts.ClassOfStudents, values.Class, RosterTexts.NeedClass, RosterEntries.MaximumOther),
            Line(request, "email", RosterTexts.EmailOfAccount, values.Email, RosterTexts.BadEmail, MaximumEmail),
            Line(request, "extraTime", RosterTexts.ExtraTime, values.ExtraTime, RosterTexts.BadExtraTime, 10),
            Choice(request, "language", RosterTexts.Language, values.Language, RosterTexts.NeedLanguage, LanguageChoices(request)))
            .With(
                Card.MainButton(request.In(PeopleTexts.Save), save.Verb, save.Data),
                Card.CancelButton(request.Language, PersonFormAction.DropVerb));

    private static AdaptiveTextInput Line(
        BotRequest request, string id, Text label, string? value, Text error, int maximum, bool isRequired = false) => new()
        {
            Id = id,
            Label = request.In(label),
            Value = value is { } text && text.Length > maximum ? Unicode.Cut(text, maximum) : value,
            MaxLength = maximum,
            IsRequired = isRequired,
            ErrorMessage = request.In(error),
        };

    private static AdaptiveChoiceSetInput Choice(BotRequest request, string id, Text label, string? value, Text error, IEnumerable<AdaptiveChoice> choices)
    {
        List<AdaptiveChoice> all = [.. choices];
        return new()
        {
            Id = id,
            Label = request.In(label),
            Value = all.Any(choice => choice.Value == value) ? value : all[0].Value,
            Style = AdaptiveChoiceInputStyle.Compact,
            IsRequired = true,
            ErrorMessage = request.In(error),
            Choices = all,
        };
    }

    private static IEnumerable<AdaptiveChoice> RoleChoices(BotRequest request) =>
        new[] { Role.Student, Role.Supervisor, Role.Referent }.Select(role => new AdaptiveChoice(request.In(EverydayTexts.RoleName(role)), role.Code()));

    private static IEnumerable<AdaptiveChoice> LanguageChoices(BotRequest request) =>
    [
        new(request.In(RosterTexts.LanguageOfSchool), PersonFormValues.OfSchool),
        .. Enum.GetValues<Language>().Select(language => new AdaptiveChoice(request.In(EverydayTexts.LanguageName(language)), language.Code())),
    ];
}
