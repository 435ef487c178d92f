namespace PixBot.Core.Features.Sessions.PixCertif;

/// <summary>How far a session is on Pix Certif, where a person types everything.</summary>
internal enum PixState
{
    /// <summary>Pix does not know it yet, or nobody has said its number and codes.</summary>
    ToCreate,

    /// <summary>Number, access code and password are known.</summary>
    Ready,

    /// <summary>The referent says to have finalised it there.</summary>
    Finalized,
}
