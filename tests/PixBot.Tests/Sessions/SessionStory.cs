using PixBot.Core.Features.Sessions;
using PixBot.Tests.Conversations.Driver;

namespace PixBot.Tests.Sessions;

/// <summary>What happens to a session of the small school, step by step.</summary>
internal static class SessionStory
{
    public const string Release = "Remettre le numéro et le code aux cochés";

    extension(Bot bot)
    {
        /// <summary>Léa and Zoé are enrolled, Paul supervises, everybody is told.</summary>
        public async Task<Session> PlannedAsync()
        {
            await bot.OpenAsync();
            await bot.ExportAsync();
            return await bot.PlanAsync();
        }

        /// <summary>Paul has his card.</summary>
        public async Task<Session> OutAsync()
        {
            var session = await bot.PlannedAsync();
            await bot.UntilCodesAsync(session);
            return session;
        }

        /// <summary>Léa has number and code.</summary>
        public async Task<Session> ReleasedAsync()
        {
            var session = await bot.OutAsync();
            await bot.ReleaseAsync("lea");
            return session;
        }

        public async Task ReleaseAsync(params string[] names)
        {
            await bot.As("paul").PressAsync(Release, ("present", string.Join(',', names.Select(School.IdOf))));
            await bot.SettleAsync();
        }

        public async Task CorrectAsync(Session session, params IEnumerable<(string Name, string Value)> inputs)
        {
            await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
            await bot.Claire.PressAsync("Vérifier", inputs);
            await bot.Claire.PressAsync("Enregistrer et prévenir");
            await bot.SettleAsync();
        }

        public Task ReplaceSupervisorAsync(Session session) => bot.CorrectAsync(session, ("supervisors", School.IdOf("anne")));

        /// <summary>A roster comes in which Paul is a student.</summary>
        public async Task MakeStudentAsync(string line) => await bot.Claire.DropAsync(
            "liste.csv", System.Text.Encoding.UTF8.GetBytes(School.Roster.Replace("Durand;Paul;;paul@ecole.example;surveillant;;", line, StringComparison.Ordinal)));
    }

    extension(Account account)
    {
        public bool Holds(string words) => account.Chat.Any(shown => shown.Text.Contains(words, StringComparison.Ordinal));

        public bool HoldsSecrets() => account.Holds(School.AccessCode) || account.Holds(School.SessionNumber) || account.Holds(School.Password);
    }
}
