using System.IO.Compression;
using System.Text;

namespace PixBot.Testing.Builders;

/// <summary>Files of invented students as SIECLE and FREGATA write them.</summary>
public static class SiecleFile
{
    public static readonly Encoding Latin9 = CodePagesEncodingProvider.Instance.GetEncoding(28605)!;

    /// <param name="Class">Null: in no class at all.</param>
    public sealed record Student(string Ine, string LastName, string FirstName, string? Class, string? UsualName = null)
    {
        public string? BirthDate { get; init; } = "12/03/2011";

        public string? Sex { get; init; } = "2";

        public string? Insee { get; init; }

        public string? Town { get; init; } = "LYON";

        public string? Country { get; init; }
    }

    public static string Xml(params IEnumerable<Student> students)
    {
        var all = students.ToList();
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>\n<BEE_ELEVES VERSION=\"2.1\">\n<PARAMETRES><UAJ>0750001A</UAJ></PARAMETRES>\n<DONNEES>\n<ELEVES>\n");
        foreach (var (student, i) in all.Select((student, i) => (student, i)))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<ELEVE ELEVE_ID=\"{i}\" ELENOET=\"{i + 100}\"><ID_NATIONAL>{student.Ine}</ID_NATIONAL>");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<NOM_DE_FAMILLE>{student.LastName}</NOM_DE_FAMILLE><NOM_USAGE>{student.UsualName}</NOM_USAGE><PRENOM>{student.FirstName}</PRENOM>");
            text.Append(Of("DATE_NAISS", student.BirthDate)).Append(Of("CODE_SEXE", student.Sex)).Append(Of("CODE_PAYS", student.Country));
            text.Append(Of("CODE_COMMUNE_INSEE_NAISS", student.Insee)).Append(Of("VILLE_NAISS", student.Town)).Append("</ELEVE>\n");
        }

        text.Append("</ELEVES>\n<STRUCTURES>\n");
        foreach (var (student, i) in all.Select((student, i) => (student, i)).Where(pair => pair.student.Class is not null))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<STRUCTURES_ELEVE ELEVE_ID=\"{i}\"><STRUCTURE><CODE_STRUCTURE>3LATIN</CODE_STRUCTURE><TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE>");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<STRUCTURE><CODE_STRUCTURE>{student.Class}</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>\n");
        }

        return text.Append("</STRUCTURES>\n</DONNEES>\n</BEE_ELEVES>\n").ToString();
    }

    private static string Of(string element, string? text) => text is null ? "" : $"<{element}>{text}</{element}>";

    public static MemoryStream Of(params IEnumerable<Student> students) => new(Latin9.GetBytes(Xml(students)));

    public static MemoryStream Zip(params IEnumerable<(string Name, byte[] Content)> files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }

    public static string Fregata(params IEnumerable<Student> students) =>
        "Identifiant unique*;Premier prénom*;Deuxième prénom;Troisième prénom;Nom de famille*;Nom d'usage;Code sexe*;Date de naissance (jj/mm/aaaa)*;"
        + "Code commune naissance**;Libellé commune naissance**;Code département naissance*;Code pays naissance*;Statut*;Code MEF*;Division*\n"
        + string.Concat(students.Select(student =>
            $"{student.Ine};{student.FirstName};;;{student.LastName};{student.UsualName};F;12/03/2011;69123;LYON;69;100;ST;12345;{student.Class}\n"));
}
