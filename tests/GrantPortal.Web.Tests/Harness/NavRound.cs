using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Schemes.SocialServices;
using GrantPortal.Domain.Transfers;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>A call of NAV of one's own, with cases that the demonstration's verbs walk as far as a test begins.</summary>
internal sealed class NavRound
{
    private readonly PortalDb _db;
    private readonly Round _round;
    private readonly DateTimeOffset _now;
    private readonly List<CaseWalk> _walks = [];

    private NavRound(PortalDb db, Cast cast, Round round, DateTimeOffset now)
    {
        (_db, _round, _now, Cast) = (db, round, now, cast);
        Referred = new ReferredCases(cast, round.Opened, cast.Office("innlandet"));
    }

    public Cast Cast { get; }

    /// <summary>What has passed between Innlandet and the directorate.</summary>
    public ReferredCases Referred { get; }

    public static async Task<NavRound> AnnounceAsync(PortalDb db, int year, DateTimeOffset now)
    {
        var stop = TestContext.Current.CancellationToken;
        var cast = await Cast.GatherAsync(db, now, stop);
        var lastDay = OsloTime.DateOf(now).AddDays(10);
        var opened = OpenedCall.Announce(
            cast, SchemeCatalogue.Portal["nav"], year, [(cast.DirectorateNamed("avdir"), lastDay, 40_000_000L), (cast.Office("innlandet"), lastDay, 8_800_000L)], copyOf: null, now.AddDays(-30));
        return new NavRound(db, cast, await Round.BeginAsync(db, cast, opened, stop), now);
    }

    /// <summary>An application with one project, whole and not sent to be signed; it goes on with an earlier one where told.</summary>
    public async Task<CaseWalk> WrittenAsync(string unit, ProjectAnswers project, Undertaking? earlier = null)
    {
        var walk = await _round.StartAsync(Cast.NavOffice(unit), _now.AddDays(-20), TestContext.Current.CancellationToken);
        _walks.Add(earlier is null ? walk : walk.After([earlier]));
        return walk.Fill(project);
    }

    /// <summary>Signed by both and sent.</summary>
    public async Task<CaseWalk> SentAsync(string unit, ProjectAnswers project, Undertaking? earlier = null) => (await WrittenAsync(unit, project, earlier)).Send();

    /// <summary>Assessed by the embete, with all that is sought written as the amount.</summary>
    public async Task<CaseWalk> AssessedAsync(string unit, ProjectAnswers project) =>
        (await SentAsync(unit, project)).Assign().BeginAssessment().Assess(line => line.Sought.Amount);

    /// <summary>Goes on with the project of an award of the year before, and declares so much of what is left of it; decided, and not authorised.</summary>
    public async Task<CaseWalk> CarryingOverAsync(string unit, ProjectAnswers project, Id<Application> before)
    {
        var award = await _db.Decisions.Include(decision => decision.Lines).SingleAsync(decision => decision.ApplicationId == before, TestContext.Current.CancellationToken);
        var walk = await DecidedAsync(unit, project with { Continues = award.Lines[0].UndertakingId.ToString() });
        _db.Transfers.Add(Transfer.Apply(walk.Application, award, _now.AddDays(-18))!);
        return walk;
    }

    /// <summary>Recommended in full and approved by the embete.</summary>
    public async Task<CaseWalk> ApprovedAsync(string unit, ProjectAnswers project) =>
        (await SentAsync(unit, project)).Assign().BeginAssessment().Recommend(line => line.Sought.Amount).RankAs(1).Approve();

    /// <summary>Referred to the directorate.</summary>
    public async Task<CaseWalk> ReferredAsync(string unit, ProjectAnswers project)
    {
        var walk = await ApprovedAsync(unit, project);
        Referred.Refer([walk], _now.AddDays(-15));
        return walk;
    }

    /// <summary>Decided as recommended, and not authorised.</summary>
    public async Task<CaseWalk> DecidedAsync(string unit, ProjectAnswers project)
    {
        var walk = await ReferredAsync(unit, project);
        Referred.Decide([walk], _now.AddDays(-12));
        return walk;
    }

    /// <summary>Authorised, told, accepted and paid; the project spends from 1 September of the grant year unless told.</summary>
    public async Task<CaseWalk> PaidAsync(string unit, ProjectAnswers project)
    {
        var walk = await DecidedAsync(unit, project);
        Referred.Authorise([walk], _now.AddDays(-10));
        return walk.On(_now.AddDays(-9)).SendLetter().Accept(new DateOnly(_round.Opened.Call.Year, 9, 1)).OrderPayment().Paid();
    }

    /// <summary>A project that has had grants since before the portal.</summary>
    public Undertaking BegunBefore(string unit, DateOnly firstSpentOn)
    {
        var at = OsloTime.At(firstSpentOn, new TimeOnly(9, 0));
        var undertaking = Undertaking.Begin("nav", Cast.NavOffice(unit).Id, new Domain.Forms.Line(SocialServicesScheme.Project, SocialServicesScheme.Project, Text.Same("Gamle veier")), fixedRow: false, firstSpentOn.Year, at);
        undertaking.BeganBefore(firstSpentOn);
        _db.Undertakings.Add(undertaking);
        return undertaking;
    }

    /// <summary>Keeps all that was walked.</summary>
    public async Task SaveAsync()
    {
        foreach (var walk in _walks)
        {
            _round.Take(walk);
        }

        _round.Take(Referred);
        await _db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}

/// <summary>Cases of NAV in calls of their own.</summary>
internal static class NavCases
{
    /// <summary>One whole position, at the call's ceiling.</summary>
    public static readonly ProjectAnswers WholePosition = new("Nye veier", 100, 610_000);

    /// <summary>Announces a call that nobody has applied to yet, and says its key.</summary>
    /// <param name="portal">The portal, with the demonstration's data.</param>
    /// <param name="year">The grant year; one that no other test of the class takes.</param>
    public static Task<string> NavCallAsync(this Portal portal, int year) => portal.WithDatabaseAsync(async db =>
    {
        await (await NavRound.AnnounceAsync(db, year, Portal.Start.ToUniversalTime())).SaveAsync();
        return $"nav-{year}";
    });

    /// <summary>A case walked so far.</summary>
    /// <param name="portal">The portal, with the demonstration's data.</param>
    /// <param name="year">The grant year; one that no other test of the class takes.</param>
    /// <param name="walk">How far it goes.</param>
    /// <param name="now">When the round goes on; today unless told.</param>
    public static Task<Id<Application>> NavCaseAsync(this Portal portal, int year, Func<NavRound, Task<CaseWalk>> walk, DateTimeOffset? now = null) => portal.WithDatabaseAsync(async db =>
    {
        var round = await NavRound.AnnounceAsync(db, year, now ?? Portal.Start.ToUniversalTime());
        var walked = await walk(round);
        await round.SaveAsync();
        return walked.Application.Id;
    });
}
