using System.Xml.Linq;

namespace PixBot.Core.Features.Sessions.Papers.Templates.Filling;

/// <summary>
/// Fields of Word's own mail merge: simple ones, and those whose code is spread over runs, cut anywhere. A value takes the
/// place and the format of the result that Word showed.
/// </summary>
internal static class MergeFields
{
    private static readonly XName Simple = Ooxml.W + "fldSimple";
    private static readonly XName Code = Ooxml.W + "instrText";
    private static readonly XName Mark = Ooxml.W + "fldChar";

    /// <param name="valueOf">By the name in the code; null leaves the field as it is.</param>
    public static void Fill(XElement root, Func<string, string?> valueOf)
    {
        foreach (var simple in root.DescendantsAndSelf(Simple).ToList())
            FillSimple(simple, valueOf);
        foreach (var paragraph in root.DescendantsAndSelf(Ooxml.Paragraph).ToList())
            FillParagraph(paragraph, valueOf);
    }

    private static void FillSimple(XElement simple, Func<string, string?> valueOf)
    {
        if (MergeCode.TryParse((string?)simple.Attribute(Ooxml.W + "instr")) is { } code && valueOf(code.Name) is { } value)
            simple.ReplaceWith(new XElement(Ooxml.Run, simple.Descendants(Ooxml.RunProperties).FirstOrDefault(), Ooxml.TextOf(code.Dress(value))));
    }

    private static void FillParagraph(XElement paragraph, Func<string, string?> valueOf)
    {
        var pieces = Ooxml.OwnDescendants(paragraph).Where(element => element.Parent?.Name == Ooxml.Run && element.Name != Ooxml.RunProperties).ToList();
        var open = new Stack<OpenField>();
        foreach (var piece in pieces)
        {
            var mark = piece.Name == Mark ? (string?)piece.Attribute(Ooxml.W + "fldCharType") : null;
            if (mark == "begin")
                open.Push(new());
            foreach (var field in open)
                field.Pieces.Add(piece);
            if (open.Count == 0)
                continue;
            if (mark == "end")
                Fill(open.Pop(), isInCode: open.TryPeek(out var outer) && outer.Result is null, valueOf);
            else if (mark == "separate")
                open.Peek().Result ??= piece;
            else if (piece.Name == Code && open.Peek().Result is null)
                open.Peek().Code += piece.Value;
        }
    }

    /// <param name="isInCode">In the code of another field, such as a condition, where a value is code too.</param>
    private static void Fill(OpenField field, bool isInCode, Func<string, string?> valueOf)
    {
        if (MergeCode.TryParse(field.Code) is not { } code || valueOf(code.Name) is not { } value)
            return;
        var shown = field.Pieces.SkipWhile(piece => piece != field.Result).FirstOrDefault(piece => piece.Name == Ooxml.Text) ?? field.Pieces[0];
        var text = Ooxml.TextOf(code.Dress(value));
        if (isInCode)
            text.Name = Code;
        shown.AddBeforeSelf(text);
        foreach (var piece in field.Pieces.Where(piece => piece.Parent is not null))
        {
            var run = piece.Parent!;
            piece.Remove();
            if (run.Elements().All(element => element.Name == Ooxml.RunProperties))
                run.Remove();
        }
    }

    private sealed class OpenField
    {
        public List<XElement> Pieces { get; } = [];

        public string Code { get; set; } = "";

        /// <summary>The mark after which the result stands; null before it.</summary>
        public XElement? Result { get; set; }
    }
}
