using System.Buffers;
using System.Text;

namespace PixBot.Core.Files;

/// <summary>Checks strictly, block by block, whether bytes are UTF-8.</summary>
internal sealed class Utf8Scan
{
    private readonly byte[] held = new byte[4];
    private int heldLength;
    private bool valid = true;
    private bool beyondAscii;

    public void Feed(ReadOnlySpan<byte> block)
    {
        while (heldLength > 0 && valid && !block.IsEmpty)
        {
            held[heldLength++] = block[0];
            block = block[1..];
            if (Rest(held.AsSpan(0, heldLength)) == 0)
                heldLength = 0;
        }

        if (!valid || block.IsEmpty)
            return;
        var rest = Rest(block);
        block[^rest..].CopyTo(held);
        heldLength = rest;
    }

    /// <summary>
    /// A character cut off by the end of the file is forgiven where complete ones came before it: then the file was cut,
    /// not written in another encoding.
    /// </summary>
    public bool IsUtf8() => valid && (heldLength == 0 || beyondAscii);

    /// <summary>How many bytes at the end begin a character that the next block may complete.</summary>
    private int Rest(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                return 0;
            bytes = bytes[ascii..];
            switch (Rune.DecodeFromUtf8(bytes, out _, out var used))
            {
                case OperationStatus.Done:
                    beyondAscii = true;
                    bytes = bytes[used..];
                    break;
                case OperationStatus.NeedMoreData:
                    return bytes.Length;
                default:
                    valid = false;
                    return 0;
            }
        }
    }
}
