using GrantPortal.Web.Database;
using Npgsql;
using Quartz;

namespace GrantPortal.Web.Jobs;

/// <summary>Jobs: the queue, the works by name, and Quartz, which shares them out between the processes of the portal.</summary>
public static class JobsSetup
{
    /// <summary>How many jobs a process works on at a time.</summary>
    private const int AtATime = 2;

    /// <summary>How often a process tells the others that it lives; one that is silent for twice as long loses its jobs to them.</summary>
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);

    /// <summary>A clustered scheduler of the portal's name on its database.</summary>
    internal static void StoredIn(this IQuartzBuilder quartz, string connection, SchemaProvisioning schema) => quartz
        .ConfigureScheduler(options =>
        {
            options.InstanceName = "portal";
            options.ShutdownJobInterruption = ShutdownJobInterruption.Always;
        })
        .UseDefaultThreadPool(AtATime)
        // The machine's clock: the processes of a cluster compare theirs, and the portal's may have been set ahead.
        .UseTimeProvider(TimeProvider.System)
        .UsePersistentStore(store => store
            .UsePostgres(NpgsqlFactory.Instance, connection)
            .UseSystemTextJsonSerializer()
            .UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (SignOfLife, SignOfLife))
            .ConfigureStore(options => (options.SchemaProvisioning, options.TablePrefix) = (schema, JobSchema.Prefix)));

    public static void AddJobWork<T>(this IServiceCollection services, string kind)
        where T : class, IJobWork =>
        services.AddKeyedScoped<IJobWork, T>(kind);

    /// <summary>Adds work that comes again by the clock, at the times of a cron expression (seconds first, in Norway's time).</summary>
    public static void AddRound<T>(this IServiceCollection services, string name, string cron)
        where T : class, IRound
    {
        services.AddKeyedScoped<IRound, T>(name);
        services.AddSingleton(new Round(name, cron));
    }

    internal static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<JobBell>();
        services.AddScoped<JobDesk>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<RoundRunner>();
        services.AddHostedService<JobScheduler>();
        return services;
    }
}
