using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Demonstration;

public sealed class DemonstrationDataTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KID-02")]
    [Requirement("KID-03")]
    [Requirement("KID-04")]
    [InlineData("kompetanse", 133_278_574, 72_113_021)]
    [InlineData("innovasjon", 133_846_977, 27_847_933)]
    [InlineData("bpa", 4_507_873, 3_309_064)]
    public async Task The_parts_of_2020_are_right_to_the_krone(string part, long sought, long granted)
    {
        var lines = (await Decisions("ki-2020")).SelectMany(decision => decision.Lines).Where(line => line.Part == part).ToList();

        lines.Sum(line => line.Sought.Amount).Should().Be(sought);
        lines.Sum(line => line.Granted.Amount).Should().Be(granted);
    }

    [Fact]
    [Requirement("KID-01")]
    public async Task The_frame_of_2020_leaves_191_710_kroner_undistributed()
    {
        var frame = await portal.WithDatabaseAsync(db => db.Frames.AsNoTracking().SingleAsync(frame => db.Calls.Any(call => call.Id == frame.CallId && call.Key == "ki-2020")));

        frame.Amount.Amount.Should().Be(103_461_728);
        frame.Committed.Amount.Should().Be(103_270_018);
        frame.Undistributed.Amount.Should().Be(191_710);
    }

    [Fact]
    [Requirement("KID-05")]
    [Requirement("KID-06")]
    public async Task Of_197_projects_136_were_funded()
    {
        var projects = (await Decisions("ki-2020")).SelectMany(decision => decision.Lines).Where(line => line.Part == "innovasjon").ToList();

        projects.Should().HaveCount(197);
        projects.Count(project => project.Outcome is not Outcome.Refused).Should().Be(136);
    }

    [Fact]
    public async Task Raelingen_got_what_its_story_says()
    {
        var lines = await portal.WithDatabaseAsync(async db =>
        {
            var id = await db.Organisations.Where(each => each.Name == "Rælingen kommune").Select(each => each.Id).SingleAsync();
            var call = await db.Calls.Where(each => each.Key == "ki-2020").Select(each => each.Id).SingleAsync();
            return (await db.Decisions.AsNoTracking().Include(each => each.Lines).SingleAsync(each => each.ApplicantId == id && each.CallId == call)).Lines;
        });

        lines.Sum(line => line.Sought.Amount).Should().Be(3_240_000);
        lines.Sum(line => line.Granted.Amount).Should().Be(1_426_000);
        lines.Where(line => line.Part == "innovasjon").OrderBy(line => line.Position).Select(line => (line.Title.Nb, line.Sought.Amount, line.Granted.Amount)).Should().Equal(
            ("Trygg hjemme lenger", 780_000, 300_000), ("Digital matglede", 410_000, 0));
    }

    [Fact]
    public async Task The_open_call_has_a_case_in_every_state()
    {
        var (applications, decisions) = await portal.WithDatabaseAsync(async db =>
        {
            var call = await db.Calls.Where(each => each.Key == "ki-2027").Select(each => each.Id).SingleAsync();
            return (
                await db.Applications.AsNoTracking().Include(each => each.Versions).Where(each => each.CallId == call).ToListAsync(),
                await db.Decisions.AsNoTracking().Where(each => each.CallId == call).ToListAsync());
        });

        // A kommune's case is never referred: those of the Nav offices are.
        ApplicationStatus[] atDirectorate = [ApplicationStatus.Referred, ApplicationStatus.OfficeAsked];
        applications.Select(application => application.Status).Distinct().Should().BeEquivalentTo(Enum.GetValues<ApplicationStatus>().Except(atDirectorate));
        (await portal.WithDatabaseAsync(db => db.Applications.Where(each => each.Scheme == "nav").Select(each => each.Status).Distinct().ToListAsync())).Should().Contain(atDirectorate);
        applications.Should().Contain(application => application.OpenVersion != null && application.OpenVersion.Status == VersionStatus.AwaitingSignature);
        applications.Should().Contain(application => application.IsLate && application.Status == ApplicationStatus.Submitted);
        applications.Should().Contain(application => application.AdmittedReason != null);
        decisions.Select(decision => decision.Status).Distinct().Should().BeEquivalentTo([DecisionStatus.Made, DecisionStatus.LetterSent, DecisionStatus.Accepted, DecisionStatus.PaymentOrdered]);
        decisions.Select(decision => decision.Outcome).Should().Contain(Outcome.Refused);
    }

    [Theory]
    [InlineData(OrganisationKind.Municipality, "3407")]
    [InlineData(OrganisationKind.Municipality, "3434")]
    [InlineData(OrganisationKind.District, "030105")]
    [InlineData(OrganisationKind.CountyMunicipality, "34")]
    public async Task Those_whom_personas_write_for_can_begin_in_the_open_call(OrganisationKind kind, string code) =>
        (await portal.WithDatabaseAsync(db => db.Applications.AnyAsync(application =>
            db.Calls.Any(call => call.Id == application.CallId && call.Key == "ki-2027")
            && db.Organisations.Any(organisation => organisation.Id == application.ApplicantId && organisation.Kind == kind && organisation.Code == code)))).Should().BeFalse();

    [Fact]
    [Requirement("KI-71")]
    public async Task Oslo_kommune_is_prioritised_once_for_all_its_bydeler()
    {
        var mappings = await portal.WithDatabaseAsync(db => db.PriorityMappings.AsNoTracking().ToListAsync());

        mappings.Should().ContainSingle(mapping => mapping.IsPrioritised == true);
    }

    [Fact]
    public async Task Loading_again_changes_nothing()
    {
        var before = await CountAsync();
        await portal.WithDatabaseAsync(async db =>
        {
            await DemonstrationData.LoadAsync(db, Portal.Start.ToUniversalTime(), TestContext.Current.CancellationToken);
            return true;
        });
        (await CountAsync()).Should().Be(before);
    }

    private Task<(int, int, int)> CountAsync() =>
        portal.WithDatabaseAsync(async db => (await db.Calls.CountAsync(), await db.Applications.CountAsync(), await db.People.CountAsync()));

    private Task<List<Decision>> Decisions(string call) => portal.WithDatabaseAsync(db =>
        db.Decisions.AsNoTracking().Include(decision => decision.Lines).Where(decision => db.Calls.Any(each => each.Id == decision.CallId && each.Key == call)).ToListAsync());
}
