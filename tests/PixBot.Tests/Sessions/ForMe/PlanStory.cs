using System.Text;
using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;

namespace PixBot.Tests.Sessions.ForMe;

/// <summary>What a referent does to have sessions planned.</summary>
internal static class PlanStory
{
    public const string Rooms = """
        Salle;Postes;Secours;Jour;De;À;Vérifiée
        B12;15;1;25/05/2026;08:00;12:00;oui
        B14;12;1;26/05/2026;08:00;12:00;

        """;

    public const string Hours = """
        Jour;Heure;Fin;Surveillants;Réserves
        25/05/2026;08:30;12:00;paul@ecole.example;Anne Garnier
        26/05/2026;08:30;12:00;Durand Paul;

        """;

    extension(Bot bot)
    {
        public Task<AdaptiveCards.AdaptiveCard> DropTextAsync(string name, string text) => bot.Claire.DropAsync(name, Encoding.UTF8.GetBytes(text));

        /// <summary>Léa and Zoé are certifiable; rooms, hours and supervisors are known.</summary>
        public async Task MeansAsync()
        {
            await bot.OpenAsync();
            await bot.ExportAsync();
            await bot.DropTextAsync("salles.csv", Rooms);
            await bot.DropTextAsync("horaires.csv", Hours);
        }

        public async Task<Seen> ShowPlanAsync()
        {
            await bot.Claire.SayAsync("Sessions");
            return await bot.Claire.PressAsync("Planifier pour moi");
        }

        public async Task<Seen> ProposeAsync()
        {
            await bot.ShowPlanAsync();
            return await bot.Claire.PressAsync("Proposer les sessions");
        }

        public async Task<Seen> CreatePlanAsync()
        {
            await bot.ProposeAsync();
            return await bot.Claire.PressAsync("Créer ces sessions");
        }

        public Task<IReadOnlyList<Session>> SessionsAsync() => bot.Get<SessionStore>().ListAsync(SchoolId.OfTenant(Bot.Tenant), Bot.Token);

        public async Task<IEnumerable<string>> CandidatesAsync(Session session) =>
            (await bot.Get<SessionStore>().CandidatesAsync(SchoolId.OfTenant(Bot.Tenant), session.Id, Bot.Token)).Select(candidate => candidate.PersonId);
    }
}
