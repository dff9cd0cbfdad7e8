using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Demonstration;

/// <summary>One call with its cases on the way into the database.</summary>
internal sealed class Round
{
    private readonly PortalDb _db;
    private readonly ILookup<Id<Organisation>, Undertaking> _earlier;

    private Round(PortalDb db, Cast cast, OpenedCall opened, ILookup<Id<Organisation>, Undertaking> earlier)
    {
        (_db, Cast, Opened, _earlier) = (db, cast, opened, earlier);
        db.Calls.Add(opened.Call);
        db.Documents.Add(opened.Regulations);
        db.Frames.AddRange(opened.Frames);
    }

    public Cast Cast { get; }

    public OpenedCall Opened { get; }

    public static async Task<Round> BeginAsync(PortalDb db, Cast cast, OpenedCall opened, CancellationToken cancellation) =>
        new(db, cast, opened, (await db.Undertakings.ToListAsync(cancellation)).ToLookup(undertaking => undertaking.OwnerId));

    /// <summary>Starts an application; what the applicant has done in earlier rounds goes on.</summary>
    public async Task<CaseWalk> StartAsync(Organisation applicant, DateTimeOffset at, CancellationToken cancellation) =>
        new CaseWalk(Cast, Opened, applicant, await _db.NextCaseNumberAsync(Opened.Call.Year, cancellation), at).After(_earlier[applicant.Id]);

    /// <summary>Takes what has passed between an embete and the directorate into the round.</summary>
    public void Take(ReferredCases referred)
    {
        _db.Referrals.AddRange(referred.Referrals);
        _db.DecisionLists.AddRange(referred.Lists);
        _db.Authorisations.AddRange(referred.Authorisations);
    }

    /// <summary>Takes a case into the round where it has come to.</summary>
    public void Take(CaseWalk walk)
    {
        _db.Undertakings.AddRange(walk.Register.Begun);
        _db.Applications.Add(walk.Application);
        _db.NetworkProjects.AddRange(walk.Joined);
        _db.Letters.AddRange(walk.Letters);
        if (walk.TrainingPlan is { } plan)
        {
            _db.Documents.Add(plan);
        }

        if (walk.Agreement is { } agreement)
        {
            _db.Documents.Add(agreement);
        }

        _db.PartnerSignatures.AddRange(walk.Partners);
        if (walk.ProjectAccounts is { } accounts)
        {
            _db.Documents.Add(accounts);
        }

        if (walk.Decision is { } decision)
        {
            _db.Decisions.Add(decision);
        }

        if (walk.Payment is { } payment)
        {
            _db.Payments.Add(payment);
        }

        if (walk.Budget is { } budget)
        {
            _db.RevisedBudgets.Add(budget);
        }

        if (walk.Claim is { } claim)
        {
            _db.Claims.Add(claim);
        }

        if (walk.Report is { } report)
        {
            _db.Reports.Add(report);
        }
    }
}
