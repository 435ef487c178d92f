namespace PixBot.Core.Features.Sessions.PixCertif.Centre;

/// <summary>What the school is for Pix Certif: it decides which files Pix takes from it.</summary>
internal enum CentreKind
{
    /// <summary>« SCO isManagingStudents »: the pupils come from SIECLE or FREGATA, and are ticked; no file is taken.</summary>
    ScoManaged,

    /// <summary>Neither school: the files have the columns of prices.</summary>
    Other,

    /// <summary>A school without import of pupils, such as one abroad: files without the columns of prices.</summary>
    Abroad,
}
