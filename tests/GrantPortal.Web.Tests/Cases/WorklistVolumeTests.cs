using GrantPortal.Speed;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Cases;

/// <summary>What has to hold for a long list to be fast; how fast it is, <c>tools/GrantPortal.Speed</c> measures.</summary>
public sealed class WorklistVolumeTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const int More = 300;

    [Fact]
    public async Task Three_hundred_cases_more_take_no_query_more()
    {
        var assessment = $"{await portal.CaseOfAsync("Kongsvinger kommune")}/vurdering?liste=hvem%3D";
        (string Persona, string Page)[] pages =
        [
            ("innlandet-saksbehandler", "/"),
            ("innlandet-saksbehandler", "/saker"),
            ("innlandet-saksbehandler", "/saker?q=kommune&sorter=soker"),
            ("innlandet-saksbehandler", "/saker?del=innovasjon"),
            ("innlandet-saksbehandler", assessment),
            ("hdir-saksbehandler", "/saker"),
            ("innlandet-leder", "/saker/godkjenning"),
            ("innlandet-okonomi", "/betalinger"),
            ("administrator", "/administrasjon"),
            ("administrator", "/administrasjon/virksomheter"),
            ("administrator", "/administrasjon/personer"),
        ];
        using var counter = new QueryCounter(portal);
        var few = await CountAsync(counter, pages);

        await new Volume(() => PortalDb.At(portal.Connections.Portal), Portal.Start.ToUniversalTime()).LoadAsync(rounds: 1, More, TestContext.Current.CancellationToken);

        (await CountAsync(counter, pages)).Should().Equal(few);
        few.Should().OnlyContain(count => count <= 10);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await caseworker.GetAsync(assessment)).TextAt("nav[aria-label='Saker i listen din']").Should().MatchRegex("Forrige: .+ Sak 3\\d\\d av 3\\d\\d Neste: .+");
        (await caseworker.GetAsync("/saker?side=6")).TextsAt("tbody tr").Should().HaveCount(50);
    }

    [Fact]
    public async Task The_cases_of_an_embete_are_found_by_an_index()
    {
        var plan = await portal.WithDatabaseAsync(async db =>
        {
            var office = await db.Organisations.SingleAsync(organisation => organisation.Code == "innlandet");
            var viewer = new Viewer(default, string.Empty, new ActingOrganisation(office.Id, office.Code, office.NameIn(CaseFinder.Year), office.Kind, office.Id, new HashSet<Domain.People.Role> { Domain.People.Role.Caseworker }), []);
            await using var query = WorklistQuery.Cases(db, viewer, new WorklistFilter()).Sorted(null).Take(50).Select(each => each.Applicant.Name).CreateDbCommand();
            await db.Database.OpenConnectionAsync();
            // The demonstration's tables are so small that PostgreSQL would rather read the whole of them.
            await db.Database.ExecuteSqlAsync($"set enable_seqscan = off");
            query.CommandText = $"explain {query.CommandText}";
            await using var lines = await query.ExecuteReaderAsync();
            var read = new List<string>();
            while (await lines.ReadAsync())
            {
                read.Add(lines.GetString(0));
            }

            return string.Join('\n', read);
        });

        plan.Should().MatchRegex("ix_applications_office_id").And.NotContain("Seq Scan on applications");
    }

    private async Task<List<int>> CountAsync(QueryCounter counter, IEnumerable<(string Persona, string Page)> pages)
    {
        var counts = new List<int>();
        foreach (var (persona, page) in pages)
        {
            using var visitor = await portal.SignedInAsync(persona);
            counts.Add(await counter.CountAsync(visitor, page));
        }

        return counts;
    }
}
