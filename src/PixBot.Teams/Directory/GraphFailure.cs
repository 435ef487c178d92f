using System.Globalization;
using System.Net;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using PixBot.Core.Features.People.EntraDirectory;

namespace PixBot.Teams.Directory;

/// <summary>What Graph answered, other than yes.</summary>
/// <param name="Status">0 where there was no answer.</param>
/// <param name="Code">Of the error; for logs and decisions.</param>
/// <param name="Message">For decisions only: it may name people.</param>
/// <param name="RetryAfter">As the header said.</param>
internal sealed record GraphFailure(int Status, string? Code, string? Message, TimeSpan? RetryAfter)
{
    /// <summary>429, and whatever passes by itself.</summary>
    public bool IsPassing => Status is 0 or 408 or 429 or >= 500;

    /// <summary>The app has no such right, as opposed to a policy that keeps one person from something.</summary>
    public bool IsWithoutRight => Status == 403
        && (Code == "Authorization_RequestDenied" || Says("Missing role permissions") || Says("Insufficient privileges") || Says("Missing scope permissions"));

    /// <summary>Null for what is no answer of Graph or Entra but a bug.</summary>
    public static GraphFailure? Of(Exception failure, DateTimeOffset now) => failure switch
    {
        ODataError error => new(error.ResponseStatusCode, error.Error?.Code, error.Error?.Message, RetryAfterHeader.Parse(Header(error), now)),

        // The answer to a batch as a whole: its words are those of an inner exception.
        ServiceException error => new(
            error.ResponseStatusCode,
            null,
            error.InnerException?.Message ?? error.RawResponseBody,
            RetryAfterHeader.Parse(error.ResponseHeaders?.TryGetValues(RetryAfterHeader.Name, out var values) == true ? values.FirstOrDefault() : null, now)),
        ApiException error => new(error.ResponseStatusCode, null, error.Message, RetryAfterHeader.Parse(Header(error), now)),
        AuthenticationFailedException login => IsOutage(login) ? new(0, "No token in time", null, null) : NoToken,
        HttpRequestException or IOException or OperationCanceledException => new(0, "No answer", null, null),
        _ => null,
    };

    private static readonly GraphFailure NoToken = new((int)HttpStatusCode.Unauthorized, "No token", null, null);

    public DirectoryAnswer<T> ToAnswer<T>(DirectoryFault withoutRight) => this switch
    {
        { IsPassing: true } => new DirectoryAnswer<T>.Later(RetryAfter),
        { Status: 401 } => new DirectoryAnswer<T>.Refused(DirectoryFault.NoToken),
        { Status: 403 } => new DirectoryAnswer<T>.Refused(Says("is not allowed to manage") ? DirectoryFault.NotOurApp : withoutRight),
        _ => new DirectoryAnswer<T>.Refused(DirectoryFault.Other),
    };

    public bool Says(string words) => Message?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    public override string ToString() => Code is { Length: <= 100 } code && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or ' ')
        ? string.Create(CultureInfo.InvariantCulture, $"{Status} {code}")
        : Status.ToString(CultureInfo.InvariantCulture);

    private static string? Header(ApiException error) =>
        error.ResponseHeaders.TryGetValue(RetryAfterHeader.Name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>The login did not answer, or answered that it is unwell: other credentials would not help.</summary>
    private static bool IsOutage(AuthenticationFailedException login)
    {
        for (Exception? inner = login.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (inner is HttpRequestException or IOException or TaskCanceledException
                or Azure.RequestFailedException { Status: 0 or 429 or >= 500 }
                or Microsoft.Identity.Client.MsalServiceException { StatusCode: 429 or >= 500 })
                return login is not CredentialUnavailableException;
        }

        return false;
    }
}
