using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;
using GrantPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>Cases of the personas' own kommuner that the embete has decided and not yet written about, walked there by the demonstration's verbs.</summary>
internal static class DecidedCases
{
    /// <summary>A decided case in a call of its own, so that each test has one.</summary>
    /// <param name="portal">The portal, with the demonstration's data.</param>
    /// <param name="code">Gjøvik is 3407, Lom 3434, bydel Frogner 030105.</param>
    /// <param name="year">The grant year; one that no other test of the class takes.</param>
    /// <param name="granted">What is granted on a line, kroner; all that was sought unless told.</param>
    public static Task<Id<Application>> DecidedAsync(this Portal portal, string code, int year, Func<RecommendedLine, long>? granted = null) =>
        portal.WalkAsync(code, year, walk => walk.Assign().BeginAssessment().Recommend(granted ?? (line => line.Sought.Amount)).Approve().Decide());

    /// <summary>A case walked so far in a call of its own.</summary>
    /// <param name="portal">The portal, with the demonstration's data.</param>
    /// <param name="code">The applicant.</param>
    /// <param name="year">The grant year; one that no other test of the class takes.</param>
    /// <param name="walk">How far it goes once it is sent.</param>
    /// <param name="carriedOver">Kroner that the application carries over for kompetanse from the award of the year before.</param>
    /// <param name="content">What the call says otherwise than the scheme's first content.</param>
    public static Task<Id<Application>> WalkAsync(this Portal portal, string code, int year, Func<CaseWalk, CaseWalk> walk, long? carriedOver = null, Func<CallContent, CallContent>? content = null) => portal.WithDatabaseAsync(async db =>
    {
        var stop = TestContext.Current.CancellationToken;
        var now = Portal.Start.ToUniversalTime();
        var cast = await Cast.GatherAsync(db, now, stop);
        var lastDay = OsloTime.DateOf(now).AddDays(10);
        var opened = OpenedCall.Announce(cast, SchemeCatalogue.Portal["ki"], year, cast.Offices.Select(office => (office, lastDay, 50_000_000L)), copyOf: null, now.AddDays(-30), content);
        var round = await Round.BeginAsync(db, cast, opened, stop);
        var begun = await round.StartAsync(cast.Applicant(code), now.AddDays(-20), stop);
        begun.Fill(TypicalCase.At(1, projects: 1, assistance: true));
        if (carriedOver is { } carried)
        {
            begun.CarryOver(carried);
        }

        round.Take(walk(begun.Send()));
        if (carriedOver is not null)
        {
            var award = await db.Decisions.Include(decision => decision.Lines).SingleAsync(decision => decision.ApplicantId == begun.Application.ApplicantId && db.Applications.Any(earlier => earlier.Id == decision.ApplicationId && earlier.Year == year - 1), stop);
            db.Transfers.Add(Transfer.Apply(begun.Application, award, now)!);
        }

        await db.SaveChangesAsync(stop);
        return begun.Application.Id;
    });
}
