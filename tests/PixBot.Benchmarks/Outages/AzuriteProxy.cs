using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PixBot.Benchmarks.Knowledge;
using PixBot.Benchmarks.Turns;

namespace PixBot.Benchmarks.Outages;

/// <summary>Azure Storage's emulator behind a door of ours, which can be shut.</summary>
internal sealed class AzuriteProxy : OutagesStore
{
    /// <summary>The account and key that the emulator is documented with; they open nothing else.</summary>
    private const string Account = "devstoreaccount1";

    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Process emulator;
    private readonly Door tables;
    private readonly Door queues;

    private AzuriteProxy(Process emulator, int tablePort, int queuePort)
        : base(StoreKind.Azurite)
    {
        this.emulator = emulator;
        (tables, queues) = (new(tablePort), new(queuePort));
    }

    public override IReadOnlyList<(string Name, string Value)> Settings =>
    [
        ("PixBot:Storage:Provider", "Azure"),
        ("PixBot:Storage:ConnectionString", $"AccountName={Account};AccountKey={Key};QueueEndpoint={queues.Address}/{Account};TableEndpoint={tables.Address}/{Account};"),
    ];

    /// <summary>Azure's queues have a time of their own.</summary>
    public override bool FollowsClock => false;

    public static async Task<AzuriteProxy?> StartAsync()
    {
        var program = Path.Combine(Repository.Root, "tests", "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(program))
            return null;
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in new[] { program, "--inMemoryPersistence", "--disableTelemetry", "--silent", "--skipApiVersionCheck", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0" })
            start.ArgumentList.Add(argument);
        var emulator = Process.Start(start) ?? throw new InvalidOperationException("Azurite did not start.");
        var ports = new Dictionary<string, int>(StringComparer.Ordinal);
        while (ports.Count < 2 && await emulator.StandardOutput.ReadLineAsync() is { } line)
        {
            foreach (var service in new[] { "Queue", "Table" })
            {
                if (line.Contains($"{service} service is successfully listening at", StringComparison.Ordinal))
                    ports[service] = int.Parse(line.Split(':')[^1], CultureInfo.InvariantCulture);
            }
        }

        return new(emulator, ports["Table"], ports["Queue"]);
    }

    public override Task<IAsyncDisposable> BreakAsync(PixBotHost host)
    {
        tables.Shut();
        queues.Shut();
        return Task.FromResult<IAsyncDisposable>(new Opened(this));
    }

    public override async ValueTask DisposeAsync()
    {
        tables.Dispose();
        queues.Dispose();
        emulator.Kill();
        await emulator.WaitForExitAsync();
        emulator.Dispose();
        await base.DisposeAsync();
    }

    private sealed class Opened(AzuriteProxy proxy) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            proxy.tables.Open();
            proxy.queues.Open();
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>Passes connections on; shut, it breaks those that are open and takes no new ones.</summary>
    private sealed class Door : IDisposable
    {
        private readonly ConcurrentDictionary<TcpClient, bool> open = new();
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly int port;
        private volatile bool isShut;

        public Door(int port)
        {
            this.port = port;
            listener.Start();
            _ = AcceptAsync();
        }

        public string Address => $"http://{listener.LocalEndpoint}";

        public void Shut()
        {
            isShut = true;
            foreach (var client in open.Keys)
                client.Dispose();
        }

        public void Open() => isShut = false;

        public void Dispose() => listener.Dispose();

        private async Task AcceptAsync()
        {
            try
            {
                while (true)
                    _ = PassAsync(await listener.AcceptTcpClientAsync());
            }
            catch (Exception over) when (over is SocketException or ObjectDisposedException)
            {
                // The door is taken down.
            }
        }

        private async Task PassAsync(TcpClient client)
        {
            using var caller = client;
            open[caller] = true;
            try
            {
                if (isShut)
                    return;
                using var inner = new TcpClient();
                await inner.ConnectAsync(IPAddress.Loopback, port);
                await Task.WhenAny(caller.GetStream().CopyToAsync(inner.GetStream()), inner.GetStream().CopyToAsync(caller.GetStream()));
            }
            catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // Either side is gone, and the other finds out.
            }
            finally
            {
                open.TryRemove(caller, out _);
            }
        }
    }
}
