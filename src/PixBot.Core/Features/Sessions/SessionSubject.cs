namespace PixBot.Core.Features.Sessions;

/// <summary>A session as what cards are about, and what its shown cards are called.</summary>
internal static class SessionSubject
{
    public const string Prefix = "session-";

    /// <summary>A candidate asked for number and code, and got them.</summary>
    public const string CodesShown = "codes-shown";

    public const string InstructionsShown = "instructions-shown";

    /// <summary>The instructions card in a referent's chat.</summary>
    public const string ReferentInstructions = "instructions-referent";

    /// <summary>The session's card with its codes, in a referent's chat.</summary>
    public const string ReferentCodes = "codes-referent";

    /// <summary>The form that corrects the session, and its preview, in a referent's chat.</summary>
    public const string ReferentForm = "form-referent";

    /// <summary>The codes that a supervisor dictates to those who got nothing.</summary>
    public const string Dictation = "codes-dictation";

    /// <summary>Whether a card was shown to a referent as such.</summary>
    public static bool IsReferents(string cardKind) => cardKind is ReferentInstructions or ReferentCodes or ReferentForm;

    public static string Of(Session session) => Prefix + session.Id;

    public static string SessionIdOf(string subject) => subject[Prefix.Length..];
}
