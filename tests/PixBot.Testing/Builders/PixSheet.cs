using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace PixBot.Testing.Builders;

/// <summary>Which program wrote a list of candidates: each has its own ways of the same table.</summary>
public enum SheetMaker
{
    /// <summary>Pix itself: a row for each candidate and twenty empty ones, a note on a name of a column.</summary>
    Pix,

    /// <summary>Rows and cells that stand for many, merged cells, types written twice, names of columns in several pieces.</summary>
    LibreOffice,

    /// <summary>Other prefixes, dates and hours as numbers with a type, several paragraphs in a cell, the whole sheet filled up.</summary>
    Excel,

    /// <summary>Nothing that is not needed: no style, no empty row.</summary>
    Compact,
}

/// <summary>Pix Certif's list of candidates (.ods) of an invented session.</summary>
public sealed record PixSheet(SheetMaker Maker)
{
    private const string Type = "application/vnd.oasis.opendocument.spreadsheet";

    public bool IsEnglish { get; init; }

    /// <summary>E-mails, local id, complementary certifications.</summary>
    public bool HasOptional { get; init; } = true;

    public bool HasPricing { get; init; }

    public string? Number { get; init; } = "740412";

    public string Site { get; init; } = "Collège Jean Zay";

    public string Room { get; init; } = "B12";

    public DateOnly Date { get; init; } = new(2026, 6, 16);

    public TimeOnly Time { get; init; } = new(8, 30);

    public int EmptyRows { get; init; } = 20;

    /// <summary>Those enrolled already, their cells by the names of the columns.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Enrolled { get; init; } = [];

    /// <summary>A name of a column that is left out, as an older list would have it.</summary>
    public string? Without { get; init; }

    /// <summary>The names of the columns, in order; those with a line end have it in the file.</summary>
    public IReadOnlyList<string> Headers => [.. All().Where(header => header != Without)];

    public byte[] ToBytes() => Pack(Content());

    /// <param name="beside">Further files of the archive, or others of the same names.</param>
    public static byte[] Pack(string content, params IEnumerable<(string Name, byte[] Bytes)> beside)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Files(content).Where(file => !beside.Any(other => other.Name == file.Name)).Concat(beside))
            {
                using var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Files(string content) =>
    [
        ("mimetype", Encoding.ASCII.GetBytes(Type)),
        ("Thumbnails/thumbnail.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 255]),
        ("content.xml", Encoding.UTF8.GetBytes(content)),
        ("styles.xml", Encoding.UTF8.GetBytes("""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>
            """)),
        ("META-INF/manifest.xml", Encoding.UTF8.GetBytes($"""
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
             <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{Type}"/>
             <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
             <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
             <manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png" manifest:media-type="image/png"/>
            </manifest:manifest>
            """)),
    ];

    private IEnumerable<string> All()
    {
        string[] identity = IsEnglish
            ? ["* Last name", "* First name", "* Date of birth (DD/MM/YYYY format)", "* Gender (M or F)", "Insee code", "Postcode", "Name of birth city", "Country"]
            : ["* Nom de naissance", "* Prénom", "* Date de naissance (format : jj/mm/aaaa)", "* Sexe (M ou F)", "Code Insee", "Code postal", "Nom de la commune", "Pays"];
        string[] optional = IsEnglish
            ? ["Email of the results' recipient (instructor, teacher…)", "Email for the convocation", "External user ID"]
            : ["E-mail du destinataire des résultats (formateur, enseignant…)", "E-mail de convocation", "Identifiant local"];
        string[] pricing = IsEnglish ? ["Pricing of Pix’s share", "Prepayment code"] : ["Tarification part Pix", "Code de prépaiement"];
        return
        [
            .. identity,
            .. HasOptional ? optional : [],
            IsEnglish ? "Extra time ?" : "Temps majoré ?",
            .. HasPricing ? pricing : [],
            .. HasOptional ? new[] { IsEnglish ? "CléA Numérique\n(\"yes\" or leave blank)" : "CléA Numérique\n(\"oui\" ou laisser vide)" } : [],
        ];
    }

    public string Content()
    {
        var rows = new StringBuilder();
        Row(rows, "top", Title(IsEnglish ? "The certification session" : "La session de certification"));
        Top(rows, IsEnglish ? "Session number" : "N° de session", Number is null ? Empty() : Maker == SheetMaker.Excel ? Typed("float", "value", Number, Number) : Text(Number));
        Top(rows, "Date", Maker == SheetMaker.Pix || Maker == SheetMaker.Compact ? Text(Day) : Typed("date", "date-value", Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Day));
        Top(rows, IsEnglish ? "Local time (start)" : "Heure locale (début)", Maker == SheetMaker.Excel
            ? Typed("time", "time-value", Time.ToString("'PT'HH'H'mm'M00S'", CultureInfo.InvariantCulture), Hour)
            : Text(Hour));
        Top(rows, IsEnglish ? "Site name" : "Nom du site", Text(Site));
        Top(rows, IsEnglish ? "Room name" : "Nom de la salle", Text(Room));
        if (Maker == SheetMaker.LibreOffice)
            rows.Append("<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
        Row(rows, "top", Title(IsEnglish ? "Candidates' list" : "Liste des candidats"));
        Row(rows, "head", Empty() + string.Concat(Headers.Select(Header)));
        for (var i = 0; i < Enrolled.Count; i++)
            Row(rows, "line", Cells(Numbered(i), Enrolled[i]));
        EmptyLines(rows);
        if (Maker is SheetMaker.LibreOffice or SheetMaker.Excel)
            rows.Append(CultureInfo.InvariantCulture, $"<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
        return Document(rows.ToString());
    }

    private string Day => Date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private string Hour => Time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private void EmptyLines(StringBuilder rows)
    {
        if (Maker == SheetMaker.Compact)
            return;
        if (Maker == SheetMaker.Pix)
        {
            for (var i = 0; i < EmptyRows; i++)
                Row(rows, "line", Cells(Numbered(Enrolled.Count + i), new Dictionary<string, string>()));
            return;
        }

        rows.Append(CultureInfo.InvariantCulture, $"<table:table-row table:style-name=\"ro2\" table:number-rows-repeated=\"{EmptyRows}\">");
        rows.Append(CultureInfo.InvariantCulture, $"<table:table-cell table:style-name=\"ce1\"/><table:table-cell table:style-name=\"ce2\" table:number-columns-repeated=\"{Headers.Count}\"/>");
        rows.Append("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
    }

    private string Numbered(int i) => Maker == SheetMaker.Pix
        ? $"<table:table-cell table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"{i + 1}\"><text:p>{i + 1}</text:p></table:table-cell>"
        : Empty();

    private string Cells(string number, IReadOnlyDictionary<string, string> person) => number + string.Concat(Headers.Select(header =>
        person.TryGetValue(header, out var text) ? Text(text)
            : $"<table:table-cell table:style-name=\"{(header.EndsWith('?') ? "ce4" : "ce2")}\" table:content-validation-name=\"val1\"/>"));

    private string Header(string header)
    {
        var lines = header.Split('\n').Select(line => SecurityElement.Escape(line)!).ToList();
        var text = Maker switch
        {
            SheetMaker.LibreOffice => string.Concat(lines.Select(line => $"<text:p>{InPieces(line)}</text:p>")),
            SheetMaker.Excel => string.Concat(lines.Select(line => $"<text:p>{line.Replace(" ", "<text:s/>", StringComparison.Ordinal)}</text:p>")),
            _ => $"<text:p>{string.Join("</text:p><text:p>", lines)}</text:p>",
        };
        var note = Maker == SheetMaker.Pix && header.StartsWith("Code", StringComparison.Ordinal)
            ? "<office:annotation><dc:date>2026-01-01T00:00:00</dc:date><text:p>Voir la notice</text:p></office:annotation>"
            : "";
        return $"<table:table-cell table:style-name=\"ce3\" office:value-type=\"string\"{Twice("string")}>{note}{text}</table:table-cell>";
    }

    /// <summary>As it is when a word of it was made bold.</summary>
    private static string InPieces(string line) => line.Split(' ', 2) is [var first, var rest] ? $"<text:span text:style-name=\"T1\">{first}</text:span> {rest}" : line;

    private void Top(StringBuilder rows, string label, string value) => Row(
        rows, "top", Maker == SheetMaker.LibreOffice
            ? $"<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>{label}</text:p></table:table-cell><table:covered-table-cell/>{value}"
            : $"{Text(label)}{value}");

    private static string Title(string text) => $"<table:table-cell office:value-type=\"string\"><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>";

    private string Text(string text) =>
        $"<table:table-cell table:style-name=\"ce2\" office:value-type=\"string\"{Twice("string")}><text:p>{SecurityElement.Escape(text)}</text:p></table:table-cell>";

    private string Typed(string type, string name, string value, string text) =>
        $"<table:table-cell table:style-name=\"ce2\" office:value-type=\"{type}\" office:{name}=\"{value}\"{Twice(type)}><text:p>{text}</text:p></table:table-cell>";

    private string Twice(string type) => Maker == SheetMaker.LibreOffice ? $" calcext:value-type=\"{type}\"" : "";

    private static string Empty() => "<table:table-cell/>";

    private static void Row(StringBuilder rows, string kind, string cells) =>
        rows.Append(CultureInfo.InvariantCulture, $"<table:table-row table:style-name=\"{(kind == "line" ? "ro2" : "ro1")}\">{cells}</table:table-row>\n");

    private string Document(string rows)
    {
        var document = $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.2">
            <office:automatic-styles>
            <number:percentage-style style:name="N11"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
            <style:style style:name="ro1" style:family="table-row"/><style:style style:name="ro2" style:family="table-row"/>
            <style:style style:name="ce1" style:family="table-cell"/><style:style style:name="ce2" style:family="table-cell"/><style:style style:name="ce3" style:family="table-cell"/>
            <style:style style:name="ce4" style:family="table-cell" style:data-style-name="N11"/><style:style style:name="T1" style:family="text"/>
            </office:automatic-styles>
            <office:body><office:spreadsheet><table:content-validations><table:content-validation table:name="val1"/></table:content-validations>
            <table:table table:name="Liste des candidats">{rows}</table:table><table:table table:name="Notice"><table:table-row><table:table-cell/></table:table-row></table:table>
            </office:spreadsheet></office:body></office:document-content>
            """;
        return Maker == SheetMaker.Excel
            ? document.Replace("table:", "t:", StringComparison.Ordinal).Replace(":t:1.0", ":table:1.0", StringComparison.Ordinal).Replace("xmlns:table=", "xmlns:t=", StringComparison.Ordinal)
            : document;
    }
}
