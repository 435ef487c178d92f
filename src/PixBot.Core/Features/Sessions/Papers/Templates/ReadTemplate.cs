using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Papers.Templates.Filling;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Papers.Templates;

/// <summary>
/// A referent drops the school's own convocation as a Word file. Fields that mean nothing are named first; it takes the place of
/// what the school had once somebody says so.
/// </summary>
internal sealed class ReadTemplate(TemplateStore templates) : IFileImport
{
    private const int MostUnknown = 15;

    /// <summary>The name of a stream in the container that Office wraps around what a password protects.</summary>
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    public async Task<AdaptiveCard?> TryImportAsync(FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken)
    {
        if (recognized is not RecognizedFile.NotText { Kind: FileKind.Zip or FileKind.OldOffice } office)
            return null;
        if (await BytesAsync(content, cancellationToken) is not { } bytes)
            return office.Kind == FileKind.Zip && LooksLikeWord(file.Name) ? FileCards.Refused(file, TemplateTexts.TooMuch) : null;
        if (office.Kind == FileKind.OldOffice)
            return bytes.AsSpan().IndexOf(EncryptedPackage) >= 0 && LooksLikeWord(file.Name) ? FileCards.Refused(file, TemplateTexts.Encrypted) : null;
        return WordPackage.Look(bytes) switch
        {
            WordPackageKind.Document => await TakeAsync(file, bytes, cancellationToken),
            WordPackageKind.Macros => FileCards.Refused(file, TemplateTexts.Macros),
            WordPackageKind.TooMuch when LooksLikeWord(file.Name) => FileCards.Refused(file, TemplateTexts.TooMuch),
            WordPackageKind.Damaged when LooksLikeWord(file.Name) => FileCards.Refused(file, TemplateTexts.Damaged),
            _ => null,
        };
    }

    private async Task<AdaptiveCard> TakeAsync(FileToRead file, byte[] bytes, CancellationToken cancellationToken)
    {
        if (TemplateFile.TryRead(bytes) is not { } template)
            return FileCards.Refused(file, TemplateTexts.Damaged);
        if (template.Fields.Count == 0)
            return FileCards.Refused(file, TemplateTexts.NoFields).With(ShowTemplate.Button(file.Language));
        var id = Fingerprint.Of(Convert.ToBase64String(bytes), 32);
        await templates.KeepDraftAsync(file.School, id, CardText.Line(file.Name, 120), bytes, cancellationToken);
        return CardOf(file, template, id);
    }

    private static AdaptiveCard CardOf(FileToRead file, TemplateFile template, string id)
    {
        var unknown = template.Unknown.Select(name => UnknownOf(name).In(file.Language)).ToList();
        var shown = unknown.Count > MostUnknown ? [.. unknown.Take(MostUnknown), CommonTexts.More(unknown.Count - MostUnknown).In(file.Language)] : unknown;
        var known = string.Join(", ", template.Known.Select(field => field.Name.In(file.Language)));
        return Card.In(
            file.Language,
            Card.Title(TemplateTexts.Recognised.In(file.Language)),
            Card.Note(CardText.Escape(file.Name)),
            shown.Count == 0 ? null : Card.Box(
                AdaptiveContainerStyle.Warning,
                [Card.Heading(TemplateTexts.UnknownTitle(unknown.Count).In(file.Language)), Card.Bullets(shown), Card.Note(TemplateTexts.KnownOnes.In(file.Language)), Card.Note(TemplateTexts.StayAsTheyAre.In(file.Language))]),
            known.Length == 0 ? null : Card.Paragraph(CommonTexts.Labelled(TemplateTexts.Filled, Text.Same(known)).In(file.Language)),
            Card.Note(TemplateTexts.NothingYet.In(file.Language)))
            .With(
                Card.MainButton((unknown.Count == 0 ? TemplateTexts.Use : TemplateTexts.UseAnyway).In(file.Language), ConfirmTemplate.Verb, ("template", id)),
                Card.CancelButton(file.Language, ConfirmTemplate.DropVerb, ("template", id)));
    }

    private static Text UnknownOf(string name)
    {
        var written = CardText.Escape(CardText.Line(name, 60));
        return TemplateField.Near(name) is { } near ? TemplateTexts.UnknownNear(written, near.Name) : TemplateTexts.Unknown(written);
    }

    /// <returns>Null for more than a template has.</returns>
    private static async Task<byte[]?> BytesAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content.Length > TemplateStore.MostBytes)
            return null;
        var bytes = new byte[content.Length];
        content.Position = 0;
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    /// <summary>Only for what cannot be looked into: other archives are other imports' business.</summary>
    private static bool LooksLikeWord(string name) =>
        name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".dotx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".docm", StringComparison.OrdinalIgnoreCase);
}
