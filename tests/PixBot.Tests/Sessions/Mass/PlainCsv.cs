using System.Text;

namespace PixBot.Tests.Sessions.Mass;

/// <summary>A second reader of CSV, by RFC 4180 with semicolons and nothing else: what it reads is what stands there.</summary>
internal static class PlainCsv
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (quoted && sign == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (sign == '"')
                quoted = !quoted;
            else if (!quoted && sign == ';')
                Next();
            else if (!quoted && sign == '\n')
                End();
            else
                cell.Append(sign);
        }

        if (cell.Length > 0 || cells.Count > 0)
            End();
        return rows;

        void Next()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }

        void End()
        {
            Next();
            rows.Add([.. cells]);
            cells.Clear();
        }
    }
}
