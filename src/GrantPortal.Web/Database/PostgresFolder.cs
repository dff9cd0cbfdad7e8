using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GrantPortal.Web.Database;

/// <summary>Where an embedded PostgreSQL keeps what it needs. The name holds the major version and the collation's source: other binaries never open it.</summary>
/// <param name="DataFolder">The portal's data folder, <c>Portal__DataFolder</c>.</param>
internal sealed record PostgresFolder(string DataFolder)
{
    public string Root => Path.Combine(DataFolder, "postgres-18-icu");

    /// <summary>Owned by the account that PostgreSQL runs as.</summary>
    public string Home => Path.Combine(Root, "server");

    public string Data => Path.Combine(Home, "data");

    public string Log => Path.Combine(Home, "server.log");

    public string StartLock => Path.Combine(Root, "start.lock");

    public string UsersLock => Path.Combine(Root, "users.lock");

    private string PortFile => Path.Combine(Root, "port");

    private string PasswordFile => Path.Combine(Root, "password");

    /// <summary>The port of the server that runs, or ran last; null before the first.</summary>
    public int? ReadPort() => File.Exists(PortFile) ? int.Parse(File.ReadAllText(PortFile), CultureInfo.InvariantCulture) : null;

    public void WritePort(int port) => File.WriteAllText(PortFile, port.ToString(CultureInfo.InvariantCulture));

    public string ReadPassword() => File.ReadAllText(PasswordFile);

    /// <summary>Makes the password, readable by its owner only, unless there is one.</summary>
    public string EnsurePassword()
    {
        if (!File.Exists(PasswordFile))
        {
            WriteSecret(PasswordFile, RandomNumberGenerator.GetHexString(40));
        }

        return ReadPassword();
    }

    public static void WriteSecret(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(text));
    }
}
