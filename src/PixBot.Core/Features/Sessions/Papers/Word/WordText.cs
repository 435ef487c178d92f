using System.Xml;
using DocumentFormat.OpenXml;
using PixBot.Core.Localization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PixBot.Core.Features.Sessions.Papers.Word;

/// <summary>People's texts in XML: what it cannot hold is left out, and spaces stay.</summary>
internal static class WordText
{
    public static W.Run Run(string text) => new(new W.Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });

    public static string Clean(string text) => string.Concat(Unicode.WellFormed(text).Where(c => char.IsSurrogate(c) || (XmlConvert.IsXmlChar(c) && !char.IsControl(c))));
}
