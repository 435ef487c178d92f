using PixBot.Core.Files;
using PixBot.Core.Texts;

namespace PixBot.Core.People;

/// <summary>Reads one line of a roster file. Names the first thing wrong with it, in the order of importance.</summary>
internal static class RosterLineParser
{
    private const int MaximumName = 100;
    private const int MaximumOther = 60;

    /// <param name="cell">Gives the cleaned text of a column.</param>
    public static RosterLine Parse(RosterColumns columns, Func<int?, string> cell)
    {
        var (lastName, firstName) = (cell(columns.LastName), cell(columns.FirstName));
        var email = Emails.Parse(cell(columns.Email));
        var extraTime = ExtraTime.Parse(cell(columns.ExtraTime));
        var role = Roles.Parse(cell(columns.Role));
        var language = LanguageOf(cell(columns.Language));
        if (FaultOf() is { } fault)
            return new RosterLine.Bad(fault, email, lastName, firstName);
        return new RosterLine.Good(new(
            lastName, firstName, OrNull(cell(columns.Class)), email!, role, OrNull(cell(columns.LocalId)), extraTime.Percent, language));

        BadLineAt? FaultOf()
        {
            if (lastName.Length == 0)
                return new(columns.LastName, new LineFault.MissingName());
            if (firstName.Length == 0)
                return new(columns.FirstName, new LineFault.MissingName());
            if (email is null && cell(columns.Email) is { Length: > 0 } found)
                return new(columns.Email, new LineFault.MalformedEmail(found));
            if (email is null)
                return new(columns.Email, new LineFault.MissingEmail());
            if (role is null && cell(columns.Role) is { Length: > 0 } word)
                return new(columns.Role, new LineFault.UnknownRole(word));
            if (language is null && cell(columns.Language) is { Length: > 0 } tongue)
                return new(columns.Language, new LineFault.UnknownLanguage(tongue));
            if (!extraTime.IsUnderstood)
                return new(columns.ExtraTime, new LineFault.NotAPercent(cell(columns.ExtraTime)));
            return TooLong();
        }

        BadLineAt? TooLong()
        {
            if (lastName.Length > MaximumName)
                return new(columns.LastName, new LineFault.TooLong(MaximumName));
            if (firstName.Length > MaximumName)
                return new(columns.FirstName, new LineFault.TooLong(MaximumName));
            if (cell(columns.Class).Length > MaximumOther)
                return new(columns.Class, new LineFault.TooLong(MaximumOther));
            return cell(columns.LocalId).Length > MaximumOther ? new(columns.LocalId, new LineFault.TooLong(MaximumOther)) : null;
        }
    }

    private static Language? LanguageOf(string text) => HeaderName.Of(text) switch
    {
        "fr" or "frfr" or "francais" or "francaise" or "french" => Language.French,
        "en" or "engb" or "enus" or "anglais" or "anglaise" or "english" => Language.English,
        _ => null,
    };

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
