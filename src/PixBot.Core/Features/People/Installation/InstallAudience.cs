namespace PixBot.Core.Features.People.Installation;

/// <summary>When to take the next step: once a whole request's worth of people may go on, or the first has waited long enough.</summary>
internal static class InstallAudience
{
    /// <summary>
    /// How long somebody waits for company: throttled people come due one by one, and a request for each of them would be
    /// throttled again.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>Null where everybody is done.</returns>
    public static DateTimeOffset? Next(IEnumerable<InstallPerson> people, DateTimeOffset now)
    {
        var due = people.Where(person => !person.IsDone).Select(person => person.NotBefore > now ? person.NotBefore.Value : now).Order().ToList();
        if (due.Count == 0)
            return null;
        var isFull = due[Math.Min(due.Count, SliceStepper.StepsAtOnce) - 1];
        var isPatient = due[0] + Patience;
        return isFull < isPatient ? isFull : isPatient;
    }
}
