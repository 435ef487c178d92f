using System.Globalization;
using PixBot.Core.Features.Sessions.PixCertif.Centre;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>The lines of a file for Pix Certif: each says the whole of its session, so that none depends on the one above.</summary>
internal sealed class MassRows(CentreKind kind, MassChoices choices)
{
    public IReadOnlyList<string> Header => [.. MassHeaders.For(kind), .. choices.Complementary.Select(name => $"{name} ('oui' ou laisser vide)")];

    /// <summary>A supervisor a line: Pix joins those that differ. More supervisors than candidates have lines of their own.</summary>
    public IEnumerable<IReadOnlyList<string>> Of(MassSheetSession session)
    {
        var lines = session.Number is null ? Math.Max(1, Math.Max(session.Supervisors.Count, session.Candidates.Count)) : session.Candidates.Count;
        for (var i = 0; i < lines; i++)
        {
            var row = new string[Header.Count];
            Array.Fill(row, "");
            Put(session, session.Supervisors.Count == 0 ? "" : session.Supervisors[i < session.Supervisors.Count ? i : 0], row);
            if (i < session.Candidates.Count)
                Put(session.Candidates[i], row);
            yield return row;
        }
    }

    private static void Put(MassSheetSession sheet, string supervisor, string[] row)
    {
        if (sheet.Number is { } number)
        {
            row[(int)MassField.Number] = number;
            return;
        }

        row[(int)MassField.Site] = sheet.Session.Site;
        row[(int)MassField.Room] = sheet.Session.Room;
        row[(int)MassField.Date] = Day(sheet.Session.Date);
        row[(int)MassField.Time] = sheet.Session.Time.ToString("HH:mm", CultureInfo.InvariantCulture);
        row[(int)MassField.Supervisors] = supervisor;
    }

    private void Put(MassSheetCandidate candidate, string[] row)
    {
        var identity = candidate.Identity;
        row[(int)MassField.LastName] = identity.LastName;
        row[(int)MassField.FirstName] = identity.FirstName;
        row[(int)MassField.BirthDate] = Day(identity.BirthDate);
        row[(int)MassField.Sex] = identity.Sex;
        row[(int)MassField.Insee] = identity.Insee;
        row[(int)MassField.City] = identity.Town;
        row[(int)MassField.Country] = identity.Country;
        row[(int)MassField.ResultsEmail] = choices.ResultsEmail;
        row[(int)MassField.ExternalId] = candidate.Person.LocalId ?? "";
        row[(int)MassField.ExtraTime] = candidate.Person.ExtraTimePercent?.ToString(CultureInfo.InvariantCulture) ?? "";
        if (kind != CentreKind.Other)
            return;
        row[(int)MassField.Pricing] = choices.Pricing;
        row[(int)MassField.PrepaymentCode] = choices.PrepaymentCode;
    }

    private static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
