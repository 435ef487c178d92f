using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>Reads one line of a roster file. Names the first thing wrong with it, in the order of importance.</summary>
internal static class RosterLineParser
{
    private const int MaximumName = RosterEntries.MaximumName;
    private const int MaximumOther = RosterEntries.MaximumOther;

    /// <param name="cell">Gives the cleaned text of a column.</param>
    public static RosterLine Parse(RosterColumns columns, int line, Func<int?, string> cell)
    {
        var (lastName, firstName) = (cell(columns.LastName), cell(columns.FirstName));
        var email = Emails.Parse(cell(columns.Email));
        var extraTime = ExtraTime.Parse(cell(columns.ExtraTime));
        var role = RoleWords.Parse(cell(columns.Role));
        var language = LanguageOf(cell(columns.Language));
        if (FaultOf() is { } fault)
            return new RosterLine.Bad(new(line, columns.Headers[fault.Column], fault.Fault), email, lastName, firstName);
        return new RosterLine.Good(line, new(
            lastName, firstName, OrNull(cell(columns.Class)), email, role, OrNull(cell(columns.LocalId)), extraTime.Percent, language));

        (int Column, LineFault Fault)? FaultOf()
        {
            if (lastName.Length == 0)
                return (columns.LastName, new LineFault.MissingName());
            if (firstName.Length == 0)
                return (columns.FirstName, new LineFault.MissingName());
            if (email is null && cell(columns.Email) is { Length: > 0 } found)
                return (columns.Email, new RosterFault.MalformedEmail(found));
            if (email is null)
                return (columns.Email, new RosterFault.MissingEmail());
            if (role is null && cell(columns.Role) is { Length: > 0 } word)
                return (columns.Role!.Value, new RosterFault.UnknownRole(word));
            if (language is null && cell(columns.Language) is { Length: > 0 } tongue)
                return (columns.Language!.Value, new RosterFault.UnknownLanguage(tongue));
            if (!extraTime.IsUnderstood)
                return (columns.ExtraTime!.Value, new RosterFault.NotAPercent(cell(columns.ExtraTime)));
            return TooLong();
        }

        (int Column, LineFault Fault)? TooLong()
        {
            if (lastName.Length > MaximumName)
                return (columns.LastName, new LineFault.TooLong(MaximumName));
            if (firstName.Length > MaximumName)
                return (columns.FirstName, new LineFault.TooLong(MaximumName));
            if (cell(columns.Class).Length > MaximumOther)
                return (columns.Class, new LineFault.TooLong(MaximumOther));
            return cell(columns.LocalId).Length > MaximumOther ? (columns.LocalId!.Value, new LineFault.TooLong(MaximumOther)) : null;
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
