using PixBot.Core.Audit;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Sessions.Convocations;

namespace PixBot.Core.Features.Sessions;

/// <summary>What is noted of who sees codes, gives them, and convokes.</summary>
internal static class SessionAudit
{
    /// <summary>How the codes were seen, as stored.</summary>
    public const string ShownToReferent = "shown to a referent";
    public const string InForm = "corrected";
    public const string OnCard = "instructions card";
    public const string SentOnCard = "instructions sent";
    public const string Released = "released";
    public const string Asked = "asked, released";

    public static readonly AuditedAct CodesSeen = new(OlderAudit.CodesSeen, SessionAuditTexts.CodesSeen);

    /// <summary>The detail says to how many.</summary>
    public static readonly AuditedAct CodesGiven = new("codes-given", SessionAuditTexts.CodesGiven);

    public const string ToDictate = "to dictate";

    public static readonly AuditedAct DictationAllowed = new("codes-dictation-allowed", (session, _) => SessionAuditTexts.DictationAllowed(session));

    public static readonly AuditedAct CodesEntered = new("codes-entered", (session, _) => SessionAuditTexts.CodesEntered(session));

    public static readonly AuditedAct Finalized = new("session-finalized", (session, _) => SessionAuditTexts.Finalized(session));

    public static readonly IReadOnlyList<AuditedAct> Acts =
    [
        CodesEntered,
        Finalized,
        CodesSeen,
        CodesGiven,
        DictationAllowed,
        new(FollowedBroadcasts.Act(ConvocationBroadcast.Name), (session, _) => SessionAuditTexts.Convoked(session)),
        new(FollowedBroadcasts.Act(ConvocationReminder.Name), (session, _) => SessionAuditTexts.Reminded(session)),
        new(FollowedBroadcasts.Act(SessionCancelledNotification.Name), (session, _) => SessionAuditTexts.Cancelled(session)),
    ];

    public static AuditNote Sight(Session session, string viewer, string how) => new(CodesSeen.Code, viewer) { ThingId = session.Id, Detail = how };
}
