using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PixBot.Core.Features.Sessions.PixCertif.Kit;

/// <summary>The filters that text in a PDF needs, and how much they may unpack together: a small file cannot fill the memory.</summary>
internal sealed class BoundedFilters : BaseFilterProvider
{
    public BoundedFilters(long mostBytes)
        : base(Filters(new Budget(mostBytes)))
    {
    }

    private static Dictionary<string, IFilter> Filters(Budget budget)
    {
        IFilter flate = new Bounded(new FlateFilter(), budget, isFlate: true), hex = new Bounded(new AsciiHexDecodeFilter(), budget), base85 = new Bounded(new Ascii85Filter(), budget);
        return new(StringComparer.Ordinal)
        {
            ["FlateDecode"] = flate,
            ["Fl"] = flate,
            ["ASCIIHexDecode"] = hex,
            ["AHx"] = hex,
            ["ASCII85Decode"] = base85,
            ["A85"] = base85,
        };
    }

    private sealed class Budget(long left)
    {
        public void Spend(long bytes)
        {
            left -= bytes;
            if (left < 0)
                throw new InvalidDataException("The file unpacks to more than any kit holds.");
        }
    }

    private sealed class Bounded(IFilter filter, Budget budget, bool isFlate = false) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (isFlate)
                SpendInflated(input);
            else
                budget.Spend(input.Length);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        /// <summary>Unpacked once in passing, before anything keeps it.</summary>
        private void SpendInflated(Memory<byte> input)
        {
            using var packed = new MemoryStream(input.ToArray());
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var block = new byte[16 * 1024];
            int read;
            while ((read = ReadLeniently(unpacked, block)) > 0)
                budget.Spend(read);
        }

        /// <summary>What is cut or has a wrong checksum is left to the filter itself.</summary>
        private static int ReadLeniently(ZLibStream unpacked, byte[] block)
        {
            try
            {
                return unpacked.Read(block);
            }
            catch (InvalidDataException)
            {
                return 0;
            }
        }
    }
}
