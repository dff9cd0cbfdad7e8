using Npgsql;
using Quartz;

namespace GrantPortal.Web.Jobs;

/// <summary>Quartz's own tables, made by the owner when the portal's are. They are no part of the portal's model.</summary>
internal static class JobSchema
{
    public const string Prefix = "qrtz_";

    /// <summary>Makes what is missing. Quartz asks for every table, which costs a start of the portal half a second, so a whole schema is told by a mark.</summary>
    public static async Task MigrateAsync(string owner, CancellationToken stop)
    {
        var version = typeof(IScheduler).Assembly.GetName().Version!.ToString(3);
        await using var source = NpgsqlDataSource.Create(owner);
        await using var mark = source.CreateCommand($"SELECT obj_description(to_regclass('{Prefix}locks'), 'pg_class')");
        if (await mark.ExecuteScalarAsync(stop) as string == version)
        {
            return;
        }

        await using (var factory = QuartzSchedulerBuilder.Create(quartz => quartz.StoredIn(owner, SchemaProvisioning.CreateIfMissing)).Build())
        {
            await factory.GetScheduler(stop);
        }

        await using var made = source.CreateCommand($"COMMENT ON TABLE {Prefix}locks IS '{version}'");
        await made.ExecuteNonQueryAsync(stop);
    }
}
