using GrantPortal.Web.Database;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GrantPortal.Web.Tests.Database;

public sealed class SchemaTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_model_has_no_change_that_the_migration_lacks() =>
        (await portal.WithDatabaseAsync(db => Task.FromResult(db.Database.HasPendingModelChanges()))).Should().BeFalse("tools/remigrate.sh writes the migration anew");

    [Fact]
    public async Task Every_name_in_the_database_is_snake_case()
    {
        var names = await QueryAsync(
            """
            SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '__EFMigrationsHistory'
            UNION SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '__EFMigrationsHistory'
            UNION SELECT indexname::text FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory'
            UNION SELECT conname::text FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> '"__EFMigrationsHistory"'::regclass AND contype <> 'n'
            """);
        names.Should().NotBeEmpty().And.OnlyContain(name => !name.Any(char.IsUpper));
    }

    [Fact]
    public async Task The_web_role_owns_nothing_and_is_no_superuser()
    {
        (await QueryAsync("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' AND tableowner = 'portal_web'")).Should().BeEmpty();
        (await QueryAsync("SELECT rolname::text FROM pg_roles WHERE rolname = 'portal_web' AND NOT (rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls)")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("CREATE TABLE intruder (id int)")]
    [InlineData("DROP TABLE organisations")]
    [InlineData("ALTER TABLE organisations ADD COLUMN intruder int")]
    [InlineData("""DELETE FROM "__EFMigrationsHistory" """)]
    public async Task The_web_role_cannot_change_the_schema(string sql)
    {
        var act = () => QueryAsync(sql, portal.Connections.Portal);
        (await act.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Norwegian_letters_sort_and_fold_as_people_expect()
    {
        var sorted = await QueryAsync("SELECT name FROM (VALUES ('Åsnes'), ('Alta'), ('Ørland'), ('Zeta'), ('Ærfugl')) AS names(name) ORDER BY name");
        sorted.Should().Equal("Alta", "Zeta", "Ærfugl", "Ørland", "Åsnes");
        (await QueryAsync("SELECT lower('ÆØÅ')")).Should().Equal("æøå");
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        await Schema.MigrateAsync(portal.Connections, TestContext.Current.CancellationToken);
        (await QueryAsync("""SELECT "MigrationId"::text FROM "__EFMigrationsHistory" """)).Should().ContainSingle();
    }

    private async Task<List<string>> QueryAsync(string sql, string? connection = null)
    {
        await using var source = NpgsqlDataSource.Create(connection ?? portal.Connections.Owner!);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
