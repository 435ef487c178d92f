using System.Security.Cryptography;
using System.Text;
using PixBot.Benchmarks.Turns;
using PixBot.Core.Features.People;
using PixBot.Core.State;

namespace PixBot.Benchmarks.Views;

/// <summary>Somebody of the benchmark's school: every id follows from the e-mail.</summary>
internal sealed record ViewsPerson(string Email)
{
    public string UserId => $"29:{Email}";

    public string ChatId => $"a:{Email}";

    public string PersonId => PersonIds.Of(SchoolId.OfTenant(BenchPeople.TenantId), Email);

    public string AadObjectId => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(Email)).AsSpan(0, 16)).ToString();

    public static string EmailOf(string userId) => Uri.UnescapeDataString(userId)["29:".Length..];
}
