using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GrantPortal.Speed;

/// <summary>How fast the portal answers with ten thousand applications at one embete.</summary>
internal static class Worklists
{
    private const int Rounds = 10;
    private const int Applicants = 1_000;
    private const int Visits = 40;

    /// <param name="kept">A folder that is kept, so that the next run measures what it holds; null loads a new one, which takes minutes, and removes it.</param>
    public static async Task MeasureAsync(string? kept)
    {
        var folder = kept is null ? Directory.CreateTempSubdirectory("grant-portal-speed-").FullName : Path.GetFullPath(kept);
        await using (var postgres = await EmbeddedPostgres.OpenAsync(folder, durable: true, CancellationToken.None))
        {
            await Schema.MigrateAsync(postgres.Connections(), CancellationToken.None);
            PortalDb Open() => PortalDb.At(postgres.Connections().Portal);
            await using (var db = Open())
            {
                if (!await db.Calls.AnyAsync())
                {
                    var now = TimeProvider.System.GetUtcNow();
                    await DemonstrationData.LoadAsync(db, now);
                    await new Volume(Open, now).LoadAsync(Rounds, Applicants, CancellationToken.None);
                    // What PostgreSQL does by itself within minutes.
                    await using var owner = PortalDb.At(postgres.Connections().Owner!);
                    await owner.Database.ExecuteSqlAsync($"vacuum analyze");
                }

                Console.WriteLine($"{await db.Applications.CountAsync():N0} applications, {await db.Applications.Where(each => db.Organisations.Any(office => office.Id == each.OfficeId && office.Code == "innlandet")).CountAsync():N0} of them at one embete. Milliseconds of {Visits} visits after warming up:");
            }

            await using var portal = await Serving.StartAsync(folder);
            await MeasureAsync(portal, "innlandet-saksbehandler",
                ["/", "/saker", "/saker?side=50", "/saker?trinn=vurderes&sorter=soker", "/saker?del=innovasjon", "/saker?q=kommune+77", "/saker?hvem=mine&sorter=sokt&side=100"]);
            await MeasureAsync(portal, "hdir-saksbehandler", ["/saker", "/saker?q=2027"]);
            NpgsqlConnection.ClearAllPools();
        }

        if (kept is null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(Serving portal, string persona, IReadOnlyList<string> pages)
    {
        using var caseworker = new Caseworker(portal.Address);
        await caseworker.SignInAsync(persona);
        var inList = await caseworker.FirstCaseAsync("/saker?sorter=soker&side=100");
        Console.WriteLine($"{persona,-75} {"median",8} {"p95",8} {"most",8}");
        foreach (var page in (IEnumerable<string>)[.. pages, inList.Replace("?", "/vurdering?", StringComparison.Ordinal)])
        {
            var times = await caseworker.VisitAsync(page, Visits);
            Console.WriteLine($"{page,-75} {times[Visits / 2],8:0.0} {times[Visits * 95 / 100],8:0.0} {times[^1],8:0.0}");
        }
    }
}
