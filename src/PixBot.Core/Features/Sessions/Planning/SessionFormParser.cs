using System.Globalization;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>What the form of a session says, or what is wrong with it. Candidates are chosen afterwards.</summary>
internal static class SessionFormParser
{
    /// <param name="moment">Of a local date and time; a session in the past is a slip of the finger.</param>
    public static (SessionDraft? Draft, IReadOnlyList<Text> Faults) Parse(
        SessionFormValues form, Func<DateOnly, TimeOnly, DateTimeOffset> moment, DateTimeOffset now)
    {
        var faults = new List<Text>();
        var site = Needed(form.Site, SessionTexts.NeedSite);
        var room = Needed(form.Room, SessionTexts.NeedRoom);
        DateOnly? date = DateOnly.TryParseExact(form.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        TimeOnly? time = TimeOnly.TryParseExact(form.Time, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
        Check(date is not null, SessionTexts.NeedDate);
        Check(time is not null, SessionTexts.NeedTime);
        if (date is { } d && time is { } t)
            Check(form.IsCorrection || moment(d, t) > now, SessionTexts.InThePast);
        var number = SessionNumber.TryParse(form.Number);
        Check(number is not null, SessionTexts.NeedNumber);
        var code = AccessCode.TryParse(form.Code);
        Check(code is not null, SessionTexts.NeedCode);
        var password = SupervisorPassword.TryParse(form.Password);
        Check(password is not null || string.IsNullOrWhiteSpace(form.Password), SessionTexts.BadPassword);
        Check(form.Supervisors.Count > 0, SessionTexts.NeedSupervisor);
        Check(form.Classes.Count > 0, SessionTexts.NeedClass);
        return faults.Count > 0
            ? (null, faults)
            : (new SessionDraft(form.Id, site, room, date!.Value, time!.Value, form.Supervisors, new(number!, code!, password), []), faults);

        string Needed(string? text, Text fault)
        {
            var trimmed = text?.Trim() ?? "";
            Check(trimmed.Length is > 0 and <= SessionForm.MaximumLength, fault);
            return trimmed;
        }

        void Check(bool holds, Text fault)
        {
            if (!holds)
                faults.Add(fault);
        }
    }
}
