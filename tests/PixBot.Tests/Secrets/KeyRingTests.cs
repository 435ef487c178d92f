using System.Security.Cryptography;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PixBot.Core.State;
using PixBot.Secrets;
using PixBot.Storage;
using PixBot.Testing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Secrets;

public sealed class KeyRingTests : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pixbot-keys-");
    private readonly TestStore store = TestStore.Create(new FakeTimeProvider(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task A_restart_reads_what_was_protected_before()
    {
        string protectedText;
        await using (var before = App())
            protectedText = Protector(before).Protect("BTPK47");
        protectedText.ShouldNotContain("BTPK47");
        await using var after = App();
        Protector(after).Unprotect(protectedText).ShouldBe("BTPK47");
    }

    [Fact]
    public async Task The_keys_lie_beside_the_file_for_its_owner_only()
    {
        await using var app = App();
        Protector(app).Protect("x");
        var keys = new DirectoryInfo(Path.Combine(folder.FullName, "pixbot.db.keys"));
        keys.GetFiles("key-*.xml").ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
            keys.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Another_deployments_secret_and_a_made_up_one_are_nothing()
    {
        await using var app = App();
        Protector(app).Unprotect("CfDJ8made-up").ShouldBeNull();
        Protector(app).Unprotect("").ShouldBeNull();
        Protector(app).Unprotect("not base64 at all é").ShouldBeNull();
    }

    [Fact]
    public async Task Replicas_share_the_keys_over_the_table()
    {
        await using var vault = await FakeKeyVault.StartAsync(TestContext.Current.CancellationToken);
        await using var one = App(vault);
        await using var other = App(vault);
        var protectedText = Protector(one).Protect("BTPK47");
        Protector(other).Unprotect(protectedText).ShouldBe("BTPK47");
        (await RingAsync()).ShouldHaveSingleItem();
        vault.Calls.ShouldBe(["/keys/pixbot/wrapkey", "/keys/pixbot/v1/unwrapkey"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_keys_in_the_table_are_not_in_clear()
    {
        await using var vault = await FakeKeyVault.StartAsync(TestContext.Current.CancellationToken);
        await using (var clear = App())
            Protector(clear).Protect("x");
        await File.ReadAllTextAsync(Directory.GetFiles(folder.FullName, "key-*.xml", SearchOption.AllDirectories).Single(), TestContext.Current.CancellationToken)
            .ContinueWith(read => read.Result.ShouldContain("<masterKey"), TaskScheduler.Default);

        await using var app = App(vault);
        Protector(app).Protect("BTPK47");
        var xml = (await RingAsync()).ShouldHaveSingleItem();
        xml.ShouldContain("<encryptedSecret");
        xml.ShouldNotContain("masterKey");
        xml.ShouldContain("/keys/pixbot/v1");
    }

    [Fact]
    public async Task Without_the_role_on_the_key_the_fault_says_which_setting_and_which_role()
    {
        await using var vault = await FakeKeyVault.StartAsync(TestContext.Current.CancellationToken);
        vault.Allows = false;
        await using var app = App(vault);
        var fault = Should.Throw<CryptographicException>(() => Protector(app).Protect("BTPK47"));
        fault.ToString().ShouldContain("PixBot:Keys:KeyVaultKey: the Key Vault answered 403 to wrapkey");
        fault.ToString().ShouldContain("Key Vault Crypto User");
        (await RingAsync()).ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static ISecretProtector Protector(WebApplication app) => app.Services.GetRequiredService<ISecretProtector>();

    /// <summary>One process: with a vault, as in the cloud, the keys lie in the table; without, beside the SQLite file.</summary>
    private WebApplication App(FakeKeyVault? vault = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = folder.FullName, EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("PixBot:Keys:KeyVaultKey", vault?.Key.AbsoluteUri)]);
        builder.Services.Configure<StorageOptions>(options =>
        {
            options.Provider = vault is null ? StorageProvider.Sqlite : StorageProvider.Azure;
            options.Path = "pixbot.db";
        });
        builder.Services.AddSingleton(store.Table);
        builder.Services.AddSingleton<TokenCredential>(new FakeIdentity());
        builder.AddSecrets();
        return builder.Build();
    }

    private async Task<List<string>> RingAsync() =>
        await store.Table.QueryAsync(new RowRange("key-ring"), TestContext.Current.CancellationToken)
            .Select(row => row.Values.RequiredText("xml"))
            .ToListAsync(TestContext.Current.CancellationToken);
}
