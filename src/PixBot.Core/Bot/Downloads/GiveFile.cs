using System.Text.Json;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Bot.Downloads;

/// <summary>
/// Makes a file that was accepted, puts it in its place and says so. Running twice for one acceptance, or once for each of
/// two, gives one file: the offer's row belongs to the press that took it first.
/// </summary>
internal sealed class GiveFile(AcceptedFile files, OfferStore offers, GivenFileReport report, ISecretProtector protector) : IWorkHandler
{
    public const string Name = "file-give";

    public string Kind => Name;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        var work = JsonSerializer.Deserialize<FileToGive>(body)!;
        var offer = await offers.ChangeAsync(work.School, work.OfferId, one => one.TakenBy(work.Press), cancellationToken);
        if (offer is null || protector.Unprotect(work.Place) is not { } json)
            return WorkOutcome.Finished;
        var place = JsonSerializer.Deserialize<UploadPlace>(json)!;
        if (offer.State == OfferState.Given)
            await report.GivenAsync(work, place, withLink: offer.Press == work.Press, cancellationToken);
        else if (offer.Press == work.Press)
            await GiveAsync(work, offer, place, cancellationToken);
        return WorkOutcome.Finished;
    }

    private async Task GiveAsync(FileToGive work, OpenOffer offer, UploadPlace place, CancellationToken cancellationToken)
    {
        var reason = await files.UploadAsync(work.School, offer, place, cancellationToken);
        await EndAsync(work, reason is null ? OfferState.Given : OfferState.Failed, cancellationToken);
        if (reason is null)
            await report.GivenAsync(work, place, withLink: true, cancellationToken);
        else
            await report.FailedAsync(work, offer, reason, cancellationToken);
    }

    private Task EndAsync(FileToGive work, OfferState state, CancellationToken cancellationToken) => offers.ChangeAsync(
        work.School, work.OfferId, offer => offer.Press == work.Press ? offer with { State = state } : null, cancellationToken);
}
