namespace PixBot.Tests.Knowledge;

/// <summary>The topics that PixBot promises to answer; cards, feedback and other people's tools name them.</summary>
internal static class BuiltInTopics
{
    public static readonly string[] All =
    [
        "what-is-certification", "platforms", "certification-dates", "cost", "centres", "remote", "retake", "teachers",
        "create-account", "same-account", "certifiable-conditions", "my-status", "send-profile", "why-send-profile",
        "sincere-profile", "my-session", "what-to-bring", "session-number", "join-session", "duration", "extra-time",
        "test-content", "number-of-questions", "pass-mark", "disconnected", "end-of-test", "cheating", "results-meaning",
        "get-certificate", "certificate-cv", "supervise-before", "supervise-during", "supervise-end", "incident-report",
        "supervisor-documents", "organise-steps", "create-session", "candidate-list", "change-candidates", "attendance-sheet",
        "finalise-session", "room-check", "convocations", "check-profiles", "diplomas", "referent-help", "contact-referent",
    ];

    public static readonly string[] WithSource =
    [
        "what-is-certification", "centres", "teachers", "create-account", "certifiable-conditions", "join-session",
        "test-content", "pass-mark", "results-meaning", "get-certificate", "supervise-before", "supervisor-documents",
        "room-check", "referent-help",
    ];
}
