namespace GrantPortal.Web.Database;

/// <summary>Locks between processes on files; the system lets go of them when a process is killed.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits for one's turn.</summary>
    /// <exception cref="IOException">The turn did not come within a minute.</exception>
    public static async Task<FileStream> TakeTurnAsync(string path, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(Patience);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!timeout.IsCancellationRequested)
            {
                await Task.Delay(50, cancellation);
            }
        }
    }

    /// <summary>Counts in as one of many.</summary>
    public static FileStream Share(string path) => new(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);

    /// <summary>Whether nobody has counted in.</summary>
    public static bool IsUnshared(string path)
    {
        try
        {
            using var alone = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
