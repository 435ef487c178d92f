using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using PixBot.Core.State;

namespace PixBot.Secrets;

/// <summary>
/// The key ring as rows that all replicas share. Data Protection reads it at start and once a day, and its port is
/// synchronous, so the waits here block a thread that rarely.
/// </summary>
internal sealed class TableKeyRepository(ITable table) : IXmlRepository
{
    private const string Partition = "key-ring";

    public IReadOnlyCollection<XElement> GetAllElements() => ReadAsync().AsTask().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) =>
        table.PutAsync(
            new Row(Partition, friendlyName, RowValues.Of(("Xml", element.ToString(SaveOptions.DisableFormatting)))),
            CancellationToken.None).GetAwaiter().GetResult();

    private ValueTask<List<XElement>> ReadAsync() => table.QueryAsync(new RowRange(Partition), CancellationToken.None)
        .Select(row => XElement.Parse(row.Values.RequiredText("Xml")))
        .ToListAsync();
}
