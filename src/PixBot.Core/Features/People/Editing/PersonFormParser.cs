using PixBot.Core.Features.People.Import;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>What the form of a person says, or what is wrong with it.</summary>
internal static class PersonFormParser
{
    public static (PersonDraft? Draft, IReadOnlyList<Text> Faults) Parse(PersonFormValues form)
    {
        var faults = new List<Text>();
        var (lastName, firstName, @class) = (Clean(form.LastName), Clean(form.FirstName), Clean(form.Class));
        var typed = Clean(form.Email);
        var email = typed.Length == 0 ? null : Emails.Parse(typed);
        var extraTime = ExtraTime.Parse(Clean(form.ExtraTime));
        Role? role = form.Role is { } code && RoleWords.Parse(code) is { } known ? known : null;
        Check(lastName.Length > 0, RosterTexts.NeedLastName);
        Check(firstName.Length > 0, RosterTexts.NeedFirstName);
        Check(lastName.Length <= PersonForm.MaximumName && firstName.Length <= PersonForm.MaximumName, RosterTexts.TooLong(PersonForm.MaximumName));
        Check(@class.Length <= RosterEntries.MaximumOther, RosterTexts.TooLong(RosterEntries.MaximumOther));
        Check(typed.Length == 0 || email is not null, RosterTexts.BadEmail);
        Check(extraTime.IsUnderstood, RosterTexts.BadExtraTime);
        Check(role is not null, RosterTexts.NeedRole);
        Check(role is not Role.Student || @class.Length > 0, RosterTexts.NeedClass);
        Check(role is null or Role.Student || typed.Length > 0, RosterTexts.NeedEmail);
        return faults.Count > 0
            ? (null, faults)
            : (new PersonDraft(lastName, firstName, @class.Length > 0 ? @class : null, email, role!.Value, extraTime.Percent, Languages.Parse(form.Language)), faults);

        void Check(bool holds, Text fault)
        {
            if (!holds)
                faults.Add(fault);
        }
    }

    private static string Clean(string? text) => CellText.Clean(text ?? "");
}
