using PixBot.Core.Files;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;

/// <summary>
/// Reads the lines as Pix does (src/facts/pix.md, "Several sessions at once"): site, room, date and hour make a session; a line
/// without any of them adds its candidate to the session above. Where Pix would refuse the file for one line, that line is
/// named and the others are taken.
/// </summary>
internal sealed class MassReader(MassFile file, SchoolClock school)
{
    /// <summary>More than any school has; what follows is not read.</summary>
    private const int MostRows = 20_000;
    private const int MostSessions = 500;

    /// <summary>Of a site or a room; no form takes more either.</summary>
    private const int LongestName = 100;

    private readonly Dictionary<MassPlace, MassSession> byPlace = [];
    private readonly Dictionary<string, MassSession> byNumber = new(StringComparer.Ordinal);
    private readonly List<MassSession> sessions = [];
    private readonly BadLineList bad = new();
    private MassSession? current;
    private int? brokenAt;

    /// <summary>What is wrong, with more of it to come when names are looked for.</summary>
    public BadLineList Bad => bad;

    public async Task<IReadOnlyList<MassSession>> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        await using var rows = CsvRows.Open(content, file.Format, file.Headers.Count, least: 1);
        for (var count = 0; await rows.ReadAsync(cancellationToken); count++)
        {
            if (count == MostRows)
            {
                bad.Add(new(rows.Line, null, MassFaults.TooManyLines));
                break;
            }

            if (rows.Fault is { } broken)
                bad.Add(new(rows.Line, null, broken));
            else
                Take(MassRow.Read(rows, file));
        }

        return sessions;
    }

    public void Note(int line, MassField field, LineFault fault) =>
        bad.Add(new(line, file.Columns.TryGetValue(field, out var column) ? file.Headers[column] : MassHeaders.Of(field), fault));

    private void Take(MassRow row)
    {
        if (SessionOf(row) is not { } session)
            return;
        session.AddSupervisors(row);
        if (!row.HasCandidate)
            return;
        if (row.CandidateFault() is { } fault)
            Note(row.Line, fault.Field, fault.Fault);
        else if (session.IsFull)
            Note(row.Line, MassField.LastName, MassFaults.TooManyCandidates);
        else if (!session.TryAdd(row))
            Note(row.Line, MassField.LastName, MassFaults.Twice(row));
        else
            NoteComplementary(row);
    }

    /// <summary>Another certification needs another session; of its columns Pix takes « oui » alone, and one of them.</summary>
    private void NoteComplementary(MassRow row)
    {
        foreach (var (column, text) in row.Complementary)
        {
            var fault = !text.Equals("oui", StringComparison.OrdinalIgnoreCase) ? MassFaults.NotYes(text)
                : row.Complementary.Count > 1 ? MassFaults.OneOnly
                : MassFaults.TypedByHand;
            bad.Add(new(row.Line, file.Headers[column], fault));
        }
    }

    /// <returns>Null where the line says what is wrong with it instead.</returns>
    private MassSession? SessionOf(MassRow row)
    {
        if (row.HasNumber)
            return Numbered(row);
        if (row.HasPlace)
            return Placed(row);
        if (row.HasSession)
        {
            // Pix takes it for a session without site; the lines that follow still mean the session above.
            Note(row.Line, MassField.Supervisors, MassFaults.OnlySupervisor(row));
            return null;
        }

        if (current is null)
            Note(row.Line, MassField.Site, brokenAt is { } line ? MassFaults.UnderBroken(line) : MassFaults.NoSessionAbove);
        return current;
    }

    private MassSession? Numbered(MassRow row)
    {
        var number = SessionNumber.TryParse(row[MassField.Number])?.Digits;
        if (number is null)
            return Broken(row, MassField.Number, MassFaults.NotANumber(row));
        if (row.HasSession)
            return Broken(row, MassField.Number, MassFaults.NumberAndPlace(row));
        if (!byNumber.TryGetValue(number, out var session))
            byNumber.Add(number, session = Opened(row, number, null));
        return Current(session);
    }

    private MassSession? Placed(MassRow row)
    {
        if (row.MissingOfPlace is { } missing)
            return Broken(row, missing, MassFaults.Needed(missing));
        if (row[MassField.Site].Length > LongestName || row[MassField.Room].Length > LongestName)
            return Broken(row, row[MassField.Site].Length > LongestName ? MassField.Site : MassField.Room, new LineFault.TooLong(LongestName));
        if (row.Date is not { } date)
            return Broken(row, MassField.Date, MassFaults.NotADay(row[MassField.Date]));
        if (row.Time is not { } time)
            return Broken(row, MassField.Time, MassFaults.NotAnHour(row[MassField.Time]));
        if (school.Moment(date, time) <= school.Now)
            return Broken(row, MassField.Date, MassFaults.Past(row[MassField.Date]));
        var place = new MassPlace(row[MassField.Site], row[MassField.Room], date, time);
        if (byPlace.TryGetValue(place, out var known))
            return Current(known);
        if (sessions.Count >= MostSessions)
            return Broken(row, MassField.Site, MassFaults.TooManySessions);
        byPlace.Add(place, known = Opened(row, null, place));
        return Current(known);
    }

    private MassSession Opened(MassRow row, string? number, MassPlace? place)
    {
        var session = new MassSession(row.Line, number, place);
        sessions.Add(session);
        return session;
    }

    private MassSession Current(MassSession session)
    {
        brokenAt = null;
        return current = session;
    }

    /// <summary>The lines below that name no session of their own belong to this one, not to the one before.</summary>
    private MassSession? Broken(MassRow row, MassField field, LineFault fault)
    {
        Note(row.Line, field, fault);
        brokenAt = row.Line;
        return current = null;
    }
}
