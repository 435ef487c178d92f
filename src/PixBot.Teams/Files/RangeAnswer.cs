using System.Net;

namespace PixBot.Teams.Files;

/// <summary>What an upload session made of a range.</summary>
internal abstract record RangeAnswer
{
    /// <summary>Of the whole content.</summary>
    public sealed record Done : RangeAnswer;

    /// <summary>More is expected.</summary>
    public sealed record Taken : RangeAnswer;

    /// <summary>The session is over, or has taken something else: it is no use any more.</summary>
    public sealed record Gone : RangeAnswer;

    public sealed record Busy(string Reason, TimeSpan? RetryAfter = null) : RangeAnswer;

    public sealed record Refused(HttpStatusCode Status) : RangeAnswer;

    public static RangeAnswer Of(HttpStatusCode status, TimeSpan? retryAfter) => status switch
    {
        HttpStatusCode.OK or HttpStatusCode.Created => new Done(),
        HttpStatusCode.Accepted => new Taken(),
        HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.Gone or HttpStatusCode.RequestedRangeNotSatisfiable => new Gone(),
        HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new Busy($"{(int)status}", retryAfter),
        _ => new Refused(status),
    };
}
