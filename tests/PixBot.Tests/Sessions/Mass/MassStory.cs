using System.Text;
using AdaptiveCards;
using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;

namespace PixBot.Tests.Sessions.Mass;

/// <summary>Files of several sessions as Pix Certif's template has them, and what they make.</summary>
internal static class MassStory
{
    /// <summary>Byte for byte the texts of the template.</summary>
    public static readonly string[] Headers =
    [
        "Numéro de session préexistante", "* Nom du site", "* Nom de la salle", "* Date de début (format: JJ/MM/AAAA)", "* Heure de début (heure locale format: HH:MM)",
        "* Surveillant(s)", "Observations (optionnel)", "* Nom de naissance", "* Prénom", "* Date de naissance (format: JJ/MM/AAAA)", "* Sexe (M ou F)",
        "Code INSEE de la commune de naissance", "Code postal de la commune de naissance", "Nom de la commune de naissance", "* Pays de naissance",
        "E-mail du destinataire des résultats (formateur, enseignant…)", "E-mail de convocation", "Identifiant externe", "Temps majoré ? (exemple format: 33%)",
    ];

    public static string Header => string.Join(';', Headers.Select(header => $"\"{header}\""));

    private static SchoolId School { get; } = SchoolId.OfTenant(Bot.Tenant);

    /// <summary>A line: what of the session, and of whom.</summary>
    public static string Line(string session, string candidate = "") => $"{session};;{(candidate.Length == 0 ? ";;;;;;;;;;;" : candidate)}";

    /// <summary>Born in Lyon, where nothing else is said.</summary>
    public static string Born(string lastName, string firstName, string date = "12/03/2011", string sex = "F", string birth = "69381;;;FRANCE", string extraTime = "") =>
        $"{lastName};{firstName};{date};{sex};{birth};;;;{extraTime}";

    /// <summary>A session of two weeks later in B12.</summary>
    public static string B12(string supervisors = "Paul Durand") => $";Collège Jean Zay;B12;01/06/2026;08:30;{supervisors}";

    public const string Same = ";;;;;";

    public static string File(params IEnumerable<string> lines) => string.Join("\r\n", [Header, .. lines]) + "\r\n";

    extension(Bot bot)
    {
        public Task<AdaptiveCard> DropMassAsync(params IEnumerable<string> lines) => bot.DropMassTextAsync(File(lines));

        public Task<AdaptiveCard> DropMassTextAsync(string text) => bot.Claire.DropAsync("sessions.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        public Task<IReadOnlyList<Session>> SessionsAsync() => bot.Get<SessionStore>().ListAsync(School, Bot.Token);

        public async Task<IReadOnlyList<string>> CandidatesAsync(Session session) =>
            [.. (await bot.Get<SessionStore>().CandidatesAsync(School, session.Id, Bot.Token)).Select(candidate => candidate.PersonId)];

        /// <summary>In « Réglages ».</summary>
        public async Task ChooseCentreAsync(string kind)
        {
            await bot.Claire.SayAsync("Réglages");
            await bot.Claire.PressAsync("Modifier");
            await bot.Claire.PressAsync("Enregistrer", ("centre-kind", kind));
        }
    }
}
