using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Care.Telling;

/// <summary>Somebody who can be told.</summary>
/// <param name="Name">As the person in need reads it; null where no roster names them.</param>
/// <param name="Id">In the audit.</param>
/// <param name="IsStandIn">A referent, in the place of an adult whom nobody named or who cannot be reached.</param>
internal sealed record CareAdult(string Id, string? Name, Language Language, Address Address, bool IsStandIn);
