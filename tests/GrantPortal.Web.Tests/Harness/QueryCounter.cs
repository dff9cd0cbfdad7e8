using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>Counts the queries that a portal sends to its own database while somebody opens a page.</summary>
public sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _database;
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    public QueryCounter(Portal portal)
    {
        _database = new NpgsqlConnectionStringBuilder(portal.Connections.Portal).Database!;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Queries that the page took, sign-in of the request included.</summary>
    public async Task<int> CountAsync(Visitor visitor, string path)
    {
        Interlocked.Exchange(ref _count, 0);
        var page = await visitor.GetAsync(path);
        page.Response.EnsureSuccessStatusCode();
        return Volatile.Read(ref _count);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Microsoft.EntityFrameworkCore.DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandExecutedEventData data && data.Connection.Database == _database)
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
