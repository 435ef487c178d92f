using PixBot.Core.Cards.Forms;

namespace PixBot.Core.Features.Sessions.PixCertif;

/// <summary>
/// Number, access code and password as inputs of a form: all three or none. They look alike, so that each is known by its
/// form when it stands in another's box.
/// </summary>
internal static class CodeFields
{
    private const int Longest = 100;

    public static readonly ParsedField<SessionNumber> Number =
        new("number", SessionTexts.SessionNumberLabel, Longest, SessionTexts.NeedNumber, SessionNumber.TryParse) { IsRequired = false };

    public static readonly ParsedField<AccessCode> Code =
        new("code", SessionTexts.AccessCodeLabel, Longest, SessionTexts.NeedCode, AccessCode.TryParse) { IsRequired = false };

    public static readonly ParsedField<SupervisorPassword> Password =
        new("password", SessionTexts.Password, Longest, SessionTexts.BadPassword, SupervisorPassword.TryParse) { IsRequired = false };

    public static readonly IReadOnlyList<Field> All = [Number, Code, Password];

    /// <returns>Null where none is given.</returns>
    public static SessionSecrets? Secrets(FormAnswers answers) =>
        answers.IsEmpty(Number) ? null : new(answers.Of(Number), answers.Of(Code), answers.OrNull(Password));

    /// <param name="withoutPassword">As sessions were that are older than this rule.</param>
    public static bool IsHalf(FormAnswers answers, bool withoutPassword = false)
    {
        var empty = All.Count(answers.IsEmpty);
        return empty is 1 or 2 && !(withoutPassword && empty == 1 && answers.IsEmpty(Password));
    }

    /// <summary>Which box each text belongs into, where one stands in another's; null where nothing does or it is not plain.</summary>
    public static IReadOnlyList<(Field Field, string Text)>? Exchanged(FormInputs typed)
    {
        var given = All.Where(field => !field.IsEmpty(typed[field])).Select(field => (Box: field, Text: typed[field], Belongs: BoxOf(typed[field]))).ToList();
        if (given.All(one => one.Belongs == one.Box) || given.Any(one => one.Belongs is null) || given.DistinctBy(one => one.Belongs).Count() < given.Count)
            return null;
        return [.. All.Select(field => (field, given.FirstOrDefault(one => one.Belongs == field).Text ?? ""))];
    }

    public static void Exchange(FormInputs typed)
    {
        foreach (var (field, text) in Exchanged(typed) ?? [])
            typed.Add(field, text);
    }

    private static Field? BoxOf(string text) =>
        SessionNumber.TryParse(text) is not null ? Number
        : AccessCode.TryParse(text) is not null ? Code
        : SupervisorPassword.TryParse(text) is not null ? Password
        : null;
}
