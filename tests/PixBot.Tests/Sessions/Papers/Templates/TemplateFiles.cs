using System.IO.Compression;
using System.Text;

namespace PixBot.Tests.Sessions.Papers.Templates;

/// <summary>Word files as several programs write them, made by hand so that every cut of a field is where a test wants it.</summary>
internal sealed record TemplateFiles(string Body)
{
    private const string Spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";

    public static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static string PictureRun { get; } =
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"360000\" cy=\"360000\"/><wp:docPr id=\"1\" name=\"Logo\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"logo.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdPicture\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"360000\" cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    public string? Header { get; init; }

    public string? Footer { get; init; }

    /// <summary>Within the settings.</summary>
    public string? Settings { get; init; }

    public string SettingsLinks { get; init; } = "";

    public string MainType { get; init; } = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public string Doctype { get; init; } = "";

    public IReadOnlyDictionary<string, byte[]> Others { get; init; } = new Dictionary<string, byte[]>();

    public byte[] ToBytes()
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Types());
            Add(zip, "_rels/.rels", Links("<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
            Add(zip, "word/document.xml", $"{Doctype}<w:document {Spaces}><w:body>{Body}{Section()}</w:body></w:document>");
            Add(zip, "word/_rels/document.xml.rels", Links(Link("Picture", "image", "media/logo.png") + Link("Header", "header", "header1.xml", Header) + Link("Footer", "footer", "footer1.xml", Footer) + Link("Settings", "settings", "settings.xml", Settings)));
            AddBytes(zip, "word/media/logo.png", Picture);
            if (Header is not null)
            {
                Add(zip, "word/header1.xml", $"<w:hdr {Spaces}>{Header}</w:hdr>");
                Add(zip, "word/_rels/header1.xml.rels", Links(Link("Picture", "image", "media/logo.png")));
            }

            if (Footer is not null)
                Add(zip, "word/footer1.xml", $"<w:ftr {Spaces}>{Footer}</w:ftr>");
            if (Settings is not null)
            {
                Add(zip, "word/settings.xml", $"<w:settings {Spaces}>{Settings}</w:settings>");
                Add(zip, "word/_rels/settings.xml.rels", Links(SettingsLinks));
            }

            foreach (var (name, bytes) in Others)
                AddBytes(zip, name, bytes);
        }

        return content.ToArray();
    }

    public static string Paragraph(string runs) => $"<w:p>{runs}</w:p>";

    public static string Run(string text, string format = "") => $"<w:r>{(format.Length == 0 ? "" : $"<w:rPr>{format}</w:rPr>")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A text box as Word writes it: once for itself, once for older versions.</summary>
    public static string TextBox(string paragraphs) =>
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"3600000\" cy=\"720000\"/><wp:docPr id=\"7\" name=\"Zone\"/><a:graphic>"
        + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3600000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr>"
        + $"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:shape style=\"width:283pt;height:57pt\"><v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    public static string Table(string cell) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9000\" w:type=\"dxa\"/></w:tcPr>{cell}</w:tc></w:tr></w:tbl><w:p/>";

    /// <summary>A field of this name in one of its forms, cut as Word cuts it, the first piece of it bold.</summary>
    public static string Field(string form, string name)
    {
        var (start, end) = (name[..2], name[2..]);
        const string Bold = "<w:b/>";
        return form switch
        {
            "braces" => Run("{{" + name + "}}", Bold),
            "braces cut" => Run("{", Bold) + "<w:proofErr w:type=\"spellStart\"/>" + Run("{" + start) + "<w:bookmarkStart w:id=\"0\" w:name=\"b\"/>" + Run(end) + "<w:bookmarkEnd w:id=\"0\"/>" + Run("}", "<w:i/>") + Run("}"),
            "merge simple" => $"<w:fldSimple w:instr=\" MERGEFIELD  {name}  \\* MERGEFORMAT \">{Run($"«{name}»", Bold)}</w:fldSimple>",
            "merge" => Mark("begin") + Code($" MERGEFIELD {name} ") + Mark("separate") + Run($"«{name}»", Bold) + Mark("end"),
            "merge cut" => Mark("begin") + Code(" MERGE") + Code("FIELD ") + Code($"\"{start}") + Code($"{end}\" \\* MERGEFORMAT ") + Mark("separate") + Run($"«{start}", Bold) + Run($"{end}»") + Mark("end"),
            "merge in one run" => $"<w:r><w:rPr>{Bold}</w:rPr><w:fldChar w:fldCharType=\"begin\"/><w:instrText>MERGEFIELD {name}</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>«{name}»</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "merge without result" => $"<w:r><w:rPr>{Bold}</w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>" + Code($"MERGEFIELD {name}") + Mark("end"),
            "control by tag" => $"<w:sdt><w:sdtPr><w:alias w:val=\"Ce que l’on voit\"/><w:tag w:val=\"{name}\"/><w:id w:val=\"12\"/><w:text/></w:sdtPr><w:sdtContent>{Run("Cli", Bold)}{Run("quez ici")}</w:sdtContent></w:sdt>",
            "control by title" => $"<w:sdt><w:sdtPr><w:rPr>{Bold}</w:rPr><w:alias w:val=\"{name}\"/><w:id w:val=\"13\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{{00000000-0000-0000-0000-000000000001}}\"/><w:text/></w:sdtPr><w:sdtContent>{Run("Cliquez ici", "<w:rStyle w:val=\"PlaceholderText\"/>")}</w:sdtContent></w:sdt>",
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No form of that name."),
        };
    }

    public static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    public static string Code(string text) => $"<w:r><w:instrText xml:space=\"preserve\">{text}</w:instrText></w:r>";

    private string Section() =>
        "<w:sectPr>" + (Header is null ? "" : "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>") + (Footer is null ? "" : "<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>")
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/><w:cols w:space=\"708\"/></w:sectPr>";

    private string Types() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/>"
        + Type("header1", "header", Header) + Type("footer1", "footer", Footer) + Type("settings", "settings", Settings) + "</Types>";

    private static string Type(string file, string kind, string? content) => content is null
        ? ""
        : $"<Override PartName=\"/word/{file}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>";

    private static string Links(string links) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>";

    private static string Link(string id, string type, string target, string? content = "") => content is null
        ? ""
        : $"<Relationship Id=\"rId{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/>";

    private static void Add(ZipArchive zip, string name, string text) => AddBytes(zip, name, Encoding.UTF8.GetBytes(text));

    private static void AddBytes(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }
}
