using Microsoft.Extensions.Options;
using PixBot.Core.School;

namespace PixBot.Core.Features.People;

/// <summary>The referents whom the settings name: no roster takes that from them.</summary>
internal sealed class NamedReferents(IOptions<PixBotOptions> options)
{
    private readonly HashSet<string> named = new(options.Value.Referents.Select(r => r.Trim()), StringComparer.OrdinalIgnoreCase);

    public bool Any => named.Count > 0;

    public IEnumerable<string> Emails => named.Where(name => name.Contains('@', StringComparison.Ordinal)).Select(People.Emails.Lower);

    public IEnumerable<string> ObjectIds =>
        named.Where(name => !name.Contains('@', StringComparison.Ordinal)).Select(name => name.ToLowerInvariant());

    public bool Includes(string? emailOrObjectId) => emailOrObjectId is not null && named.Contains(emailOrObjectId);
}
