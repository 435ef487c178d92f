using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PixBot.Core.State;
using PixBot.Storage;

namespace PixBot.Secrets;

/// <summary>Says to Data Protection where its keys lie and how they are wrapped there.</summary>
internal sealed class KeyRing(IOptions<StorageOptions> storage, IHostEnvironment environment, ITable table, KeyWrap wrap)
    : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = storage.Value.Provider == StorageProvider.Sqlite
            ? new FileSystemXmlRepository(Folder(), NullLoggerFactory.Instance)
            : new TableKeyRepository(table);
        if (wrap.IsOn)
            options.XmlEncryptor = wrap;
    }

    private DirectoryInfo Folder()
    {
        var file = Path.Combine(environment.ContentRootPath, storage.Value.Path);
        var folder = new DirectoryInfo($"{file}.keys");
        folder.Create();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }
}
