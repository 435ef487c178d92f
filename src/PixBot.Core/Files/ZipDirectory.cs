using System.Buffers.Binary;

namespace PixBot.Core.Files;

/// <summary>What an archive says of the list of its files, which is read as a whole before any of them.</summary>
internal static class ZipDirectory
{
    /// <summary>Of hundreds of files; ours have one.</summary>
    private const int MaximumBytes = 64 * 1024;

    private const int RecordLength = 22;

    /// <summary>The record at the end may have a comment of up to this after it.</summary>
    private const int MaximumComment = ushort.MaxValue;

    /// <summary>Whether the list is as short as that of an archive we take. The stream is left anywhere.</summary>
    public static bool IsSmall(Stream content)
    {
        var end = new byte[Math.Min(content.Length, RecordLength + MaximumComment)];
        content.Position = content.Length - end.Length;
        content.ReadExactly(end);
        content.Position = 0;
        var record = end.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (record < 0 || record + RecordLength > end.Length)
            return false;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(record + 16));
        return content.Length - end.Length + record - start is >= 0 and <= MaximumBytes;
    }
}
