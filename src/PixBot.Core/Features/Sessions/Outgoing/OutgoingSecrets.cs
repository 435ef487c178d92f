using PixBot.Core.Deliveries;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Outgoing;

/// <summary>No number, code or password of a session that is not over leaves in anything that people write; read anew each time.</summary>
internal sealed class OutgoingSecrets(SessionStore sessions, SchoolClock school) : IOutgoingCheck
{
    public async Task<IReadOnlyList<Text>> FaultsAsync(SchoolId schoolId, string text, CancellationToken cancellationToken) =>
        Faults(await sessions.SecretsNotOverAsync(schoolId, school.Now, cancellationToken), text);

    /// <summary>The same for what a session says of itself to everybody; its own secrets may not be in the store yet.</summary>
    /// <param name="own">Null while Pix does not know the session.</param>
    public async Task<IReadOnlyList<Text>> FaultsAsync(
        SchoolId schoolId, SessionSecrets? own, CancellationToken cancellationToken, params IEnumerable<string> texts)
    {
        var all = await sessions.SecretsNotOverAsync(schoolId, school.Now, cancellationToken);
        return Faults(own is null ? all : [own, .. all], string.Join('\n', texts));
    }

    private static IReadOnlyList<Text> Faults(IReadOnlyList<SessionSecrets> all, string text)
    {
        var folded = FoldedText.Of(text);
        var found = all
            .SelectMany(secrets => SecretsInText.Find(folded, secrets))
            .Distinct()
            .Order()
            .ToList();
        return found.Count == 0 ? [] : [OutgoingSecretTexts.Holds([.. found.Select(OutgoingSecretTexts.Name)])];
    }
}
