using Microsoft.Extensions.Options;
using PixBot.Core.Deliveries;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People;

/// <summary>People of the roster as recipients: two range queries, whatever their number.</summary>
internal sealed class AudienceReader(IRoster roster, IContacts contacts, IOptions<PixBotOptions> options)
{
    /// <param name="data">What the person's message needs.</param>
    public async Task<IReadOnlyList<Recipient>> ReadAsync(
        SchoolId schoolId, Func<Person, bool> isFor, Func<Person, string> data, CancellationToken cancellationToken)
    {
        var reached = await contacts.ByPersonAsync(schoolId, cancellationToken);
        return await roster.ListAsync(schoolId, cancellationToken)
            .Where(isFor)
            .Select(person => ToRecipient(person, reached.GetValueOrDefault(person.Id), data(person)))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Recipient>> ReferentsAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var referents = await contacts.ReferentsAsync(schoolId, cancellationToken);
        return [.. referents.Select(contact => new Recipient(contact.PersonId ?? contact.AadObjectId, contact.Language ?? options.Value.School.DefaultLanguage, Reach.Of(contact)))];
    }

    /// <summary>The roster's language, which is the person's own where they chose, goes before the client's.</summary>
    private Recipient ToRecipient(Person person, Contact? contact, string data) =>
        new(person.Id, person.Language ?? contact?.Language ?? options.Value.School.DefaultLanguage, Reach.Of(contact), data);
}
