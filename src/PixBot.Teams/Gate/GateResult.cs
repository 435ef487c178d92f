namespace PixBot.Teams.Gate;

/// <summary>What becomes of an activity whose token is good.</summary>
internal abstract record GateResult
{
    /// <param name="TenantId">Lower case.</param>
    public sealed record Passed(string TenantId, Uri ServiceUrl) : GateResult;

    /// <summary>Answered 400: it has an identifier that is too long to be one, and none of it is written down.</summary>
    public sealed record Malformed : GateResult;

    /// <summary>Answered 403: nothing that Teams sends looks so.</summary>
    public sealed record Refused(RefusalReason Reason) : GateResult;

    /// <summary>Answered 200 and forgotten, so that Teams does not send it again and a stranger learns nothing.</summary>
    public sealed record Dropped(DropReason Reason) : GateResult;
}

internal enum RefusalReason
{
    WrongChannel,
    NoServiceUrl,
    ForeignServiceHost,
    ServiceUrlNotVouchedFor,
    NoTenant,
    TenantsDisagree,
    NoConversation,
}

internal enum DropReason
{
    ForeignTenant,
    NotPersonal,
    NoSender,
}
