using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Pages.Cases;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>Paid awards of the personas' own kommuner that the directorate controls.</summary>
internal static class ControlledCases
{
    /// <summary>A paid award in a call of its own.</summary>
    public static Task<Id<Application>> PaidAsync(this Portal portal, string code, int year) =>
        portal.WalkAsync(code, year, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment());

    /// <summary>A paid award where the recipient is asked to present something.</summary>
    public static async Task<Id<Application>> ControlledAsync(this Portal portal, string code, int year)
    {
        var id = await portal.PaidAsync(code, year);
        return await portal.WithDatabaseAsync(async db =>
        {
            var now = Portal.Start.ToUniversalTime();
            var cast = await Cast.GatherAsync(db, now, TestContext.Current.CancellationToken);
            var application = await db.Applications.Whole().SingleAsync(each => each.Id == id);
            var decision = await db.Decisions.SingleAsync(each => each.ApplicationId == id);
            var control = Control.Open(application, decision, cast.Find(cast.Directorate.Organisation), SchemeCatalogue.Portal["ki"], ControlGround.Use, "Stikkprøve", cast.Directorate, now);
            control.DeclareImpartiality(application, isImpartial: true, string.Empty, cast.Directorate, now);
            control.DeclareImpartiality(application, isImpartial: true, string.Empty, cast.As("hdir-leder"), now);
            control.RequestInformation(application, ["Prosjektregnskapet"], OsloTime.DateOf(now).AddDays(14), cast.Directorate, now);
            db.Controls.Add(control);
            await db.SaveChangesAsync();
            return id;
        });
    }
}
