namespace PixBot.Core.Files;

/// <summary>What a file is that is not a table in plain text, told by its content, whatever its name says.</summary>
public enum FileKind
{
    /// <summary>Neither text nor anything known.</summary>
    Binary,
    Pdf,

    /// <summary>A ZIP archive: also what .xlsx and .docx are.</summary>
    Zip,

    /// <summary>A spreadsheet of LibreOffice's kind (.ods).</summary>
    OpenDocumentSheet,

    /// <summary>Excel up to 2003 (.xls), and Word's .doc.</summary>
    OldOffice,
    Image,
    Html,
    Xml,
    RichText,
}
