using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;

namespace PixBot.Development;

/// <summary>The people of the page: those of the roster, and the referents of the settings before there is one.</summary>
internal sealed class RosterPeople(IRoster roster, IOptions<PixBotOptions> options, IOptions<SimulatorOptions> simulator) : ISimulatedPeople
{
    public async IAsyncEnumerable<SimulatedPerson> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var tenant = simulator.Value.TenantId.ToString();
        var people = await roster.ListAsync(SchoolId.OfTenant(tenant), cancellationToken).ToListAsync(cancellationToken);
        foreach (var person in people.OrderBy(p => p.Class, Alphabet.Classes).ThenBy(p => p.LastName, Alphabet.Names))
        {
            if (person.Email is not { } email)
                continue;
            known.Add(email);
            yield return new(email, person.FirstName, person.LastName, RoleOf(person), person.Class, LocaleOf(person));
        }

        foreach (var referent in options.Value.Referents.Where(name => name.Contains('@', StringComparison.Ordinal) && known.Add(name)))
            yield return new(referent, Capitalised(referent, 0), Capitalised(referent, 1), SimulatedRole.Referent);
    }

    private static SimulatedRole RoleOf(Person person) => person.Role switch
    {
        Role.Referent => SimulatedRole.Referent,
        Role.Supervisor => SimulatedRole.Supervisor,
        _ => SimulatedRole.Student,
    };

    private static string? LocaleOf(Person person) => person.Language switch
    {
        Language.English => "en-GB",
        Language.French => "fr-FR",
        _ => null,
    };

    /// <summary>Claire and Fontaine, from claire.fontaine@…</summary>
    private static string Capitalised(string email, int part)
    {
        var parts = email.Split('@')[0].Split('.', 2);
        return part < parts.Length && parts[part].Length > 0 ? char.ToUpperInvariant(parts[part][0]) + parts[part][1..] : "";
    }
}
