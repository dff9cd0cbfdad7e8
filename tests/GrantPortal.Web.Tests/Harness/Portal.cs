using GrantPortal.Web.Database;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>The real portal on a real port, on a database of its own: one for each test class that takes it as its fixture.</summary>
public class Portal(PortalServer server) : IAsyncLifetime
{
    /// <summary>What time it is when the portal starts: an ordinary Monday, 12:00 in Oslo, well inside the call's weeks.</summary>
    public static readonly DateTimeOffset Start = new(2027, 2, 1, 12, 0, 0, TimeSpan.FromHours(1));

    private DatabaseConnections? _connections;
    private RunningPortal? _running;

    /// <summary>Where the portal answers.</summary>
    public Uri Address => Running.ClientOptions.BaseAddress;

    /// <summary>The run's one browser.</summary>
    public Browsers Browsers { get; } = server.Browsers;

    /// <summary>The portal's own services, for what no page shows.</summary>
    public IServiceProvider Services => Running.Services;

    /// <summary>Both ways into this portal's database.</summary>
    public DatabaseConnections Connections => _connections ?? throw new InvalidOperationException("The portal has not started.");

    private RunningPortal Running => _running ?? throw new InvalidOperationException("The portal has not started.");

    public async ValueTask InitializeAsync()
    {
        _connections = await NewDatabaseAsync(server);
        await PrepareAsync();
        Begin(_connections);
    }

    /// <summary>Stops the portal and starts it again, elsewhere, on the same database.</summary>
    public async Task RestartAsync()
    {
        await Running.DisposeAsync();
        Begin(Connections);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (_running is not null)
        {
            await _running.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Somebody with a browser of their own: cookies, no session yet.</summary>
    public Visitor Visitor() => new(Address);

    /// <summary>Somebody who has signed in as one of the demonstration's personas.</summary>
    public async Task<Visitor> SignedInAsync(string persona)
    {
        var visitor = Visitor();
        await visitor.SignInAsAsync(persona);
        return visitor;
    }

    /// <summary>Reads from, or arranges in, this portal's database.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<PortalDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    /// <summary>What time this portal's clock shows when it starts.</summary>
    protected virtual DateTimeOffset Now => Start;

    /// <summary>The database that the portal stands on.</summary>
    protected virtual Task<DatabaseConnections> NewDatabaseAsync(PortalServer server) => server.NewDatabaseAsync();

    /// <summary>What the database holds before the portal starts.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>The way that the portal takes to its database.</summary>
    protected virtual DatabaseConnections Route(DatabaseConnections connections) => connections;

    /// <summary>What this portal is told beside the real one's settings.</summary>
    protected virtual IEnumerable<(string Name, string Value)> Settings => [];

    /// <summary>What this portal has beside the real one's services, such as work that is slow on purpose.</summary>
    protected virtual void AddServices(IServiceCollection services)
    {
    }

    private void Begin(DatabaseConnections connections)
    {
        _running = new RunningPortal(Route(connections), Now, AddServices, Settings);
        _running.UseKestrel(0);
        _running.StartServer();
    }

    private sealed class RunningPortal(DatabaseConnections connections, DateTimeOffset now, Action<IServiceCollection> addServices, IEnumerable<(string Name, string Value)> settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.ConfigureServices(addServices);
            builder.UseEnvironment("Development");
            builder.UseSetting("ConnectionStrings:Portal", connections.Portal);
            builder.UseSetting("ConnectionStrings:PortalOwner", connections.Owner);
            builder.UseSetting("Portal:Now", now.ToString("O"));
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }
        }
    }
}
