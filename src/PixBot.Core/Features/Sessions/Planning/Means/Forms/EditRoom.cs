using Microsoft.Extensions.Options;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.Means.Forms;

/// <summary>The referent adds, changes or removes a room. Who ticked its checks, and when, is noted by itself.</summary>
internal sealed class EditRoom(PlanMeansStore means, ListRooms list, AuditLog audit, SchoolClock school, IOptions<PixBotOptions> options) : IActionHandler
{
    public const string AddVerb = "plan-room-new";
    public const string Verb = "plan-room-edit";
    public const string SaveVerb = "plan-room-save";
    public const string RemoveVerb = "plan-room-remove";

    public IReadOnlyList<string> Verbs { get; } = [AddVerb, Verb, SaveVerb, RemoveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) => press.Verb switch
    {
        AddVerb => Task.FromResult(Form(request, new(null, request.Language), RoomForm.Empty(options.Value.School.Site), [])),
        Verb => OpenAsync(request, press.Data.Id("room"), cancellationToken),
        RemoveVerb => RemoveAsync(request, press.Data.Id("room"), cancellationToken),
        _ => SaveAsync(request, press.Data, cancellationToken),
    };

    private async Task<Reply> OpenAsync(BotRequest request, string? id, CancellationToken cancellationToken)
    {
        if (id is null)
            return Reply.Notice(request.In(MeansTexts.ChooseRoom));
        if (await means.RoomAsync(request.School, id, cancellationToken) is not { } room)
            return Reply.Notice(request.In(MeansTexts.RoomGone));
        var form = new RoomForm(id, request.Language);
        return Form(request, form, form.Filled(room), []);
    }

    private async Task<Reply> RemoveAsync(BotRequest request, string? id, CancellationToken cancellationToken)
    {
        if (id is null)
            return Reply.Notice(request.In(MeansTexts.ChooseRoom));
        if (await means.RemoveRoomAsync(request.School, id, cancellationToken))
            await audit.RecordAsync(request.School, new(PlanAudit.RoomRemoved.Code, request.ActorId), cancellationToken);
        return await ListAsync(request, cancellationToken);
    }

    private async Task<Reply> SaveAsync(BotRequest request, CardData data, CancellationToken cancellationToken)
    {
        var id = data.Id("room");
        var form = new RoomForm(id, request.Language);
        var typed = form.Fields.Read(data);
        if (!form.Fields.TryParse(typed, out var room, out var faults))
            return Form(request, form, typed, faults);
        var known = (await means.ReadAsync(request.School, cancellationToken)).Rooms;
        if (FaultOf(room, id, known) is { } fault)
            return Form(request, form, typed, [fault]);
        await PutAsync(request, room, known.FirstOrDefault(one => one.Id == id), cancellationToken);
        return await ListAsync(request, cancellationToken);
    }

    private static Text? FaultOf(PlanRoom room, string? id, IReadOnlyList<PlanRoom> known) =>
        known.Any(other => other.Id == room.Id && other.Id != id) ? MeansTexts.RoomKnown
        : known.Count >= PlanRoom.MostRooms && known.All(other => other.Id != id) ? MeansTexts.TooManyRooms
        : null;

    private async Task PutAsync(BotRequest request, PlanRoom room, PlanRoom? before, CancellationToken cancellationToken)
    {
        var asBefore = before is null ? room with { Checks = [] } : room with { Checks = before.Checks, CheckedBy = before.CheckedBy, CheckedAt = before.CheckedAt };
        await means.PutAsync(request.School, asBefore.CheckedNow(room.Checks, request.ActorId, school.Now), cancellationToken);
        if (before is not null && before.Id != room.Id)
            await means.RemoveRoomAsync(request.School, before.Id, cancellationToken);
        await audit.RecordAsync(request.School, new(PlanAudit.RoomChanged.Code, request.ActorId), cancellationToken);
    }

    private async Task<Reply> ListAsync(BotRequest request, CancellationToken cancellationToken) =>
        Reply.Replace(await list.BuildAsync(request, cancellationToken), request.In(MeansTexts.Rooms));

    private static Reply Form(BotRequest request, RoomForm form, Cards.Forms.FormInputs typed, IReadOnlyList<Text> faults) =>
        Reply.Replace(form.Build(typed, faults, request.Language), request.In(MeansTexts.Rooms));
}
