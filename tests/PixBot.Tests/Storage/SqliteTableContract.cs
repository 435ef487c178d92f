using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Testing.Contracts;

namespace PixBot.Tests.Storage;

public sealed class SqliteTableContract : TableContract, IAsyncDisposable
{
    private readonly TestStore store = TestStore.Create(TimeProvider.System);

    protected override ITable Table => store.Table;

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
