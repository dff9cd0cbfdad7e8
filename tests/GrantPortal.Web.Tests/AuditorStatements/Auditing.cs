using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.AuditorStatements;

/// <summary>What an auditor does in the tests of others: an award over the threshold cannot be closed without.</summary>
internal static class Auditing
{
    public static readonly (string Field, object? Value)[] Filled =
    [
        ("Input.Kind", "Isa805"), ("Input.Authorised", "ja"), ("Input.Auditor", "Oppdragsansvarlig kommunerevisor"), ("Input.Firm", "Innlandet Revisjon IKS"),
        ("Input.File", Attachment.Of("uttalelse.pdf", "%PDF-1.7 uttalelse", "application/pdf")), ("Input.Confirmed", true),
    ];

    /// <summary>The kommune's auditor signs in and attests the report of a case.</summary>
    public static async Task AttestAsync(this Portal portal, Id<Application> id, string auditor = "gjovik-revisor")
    {
        var report = await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.ApplicationId == id).Select(report => report.Id).SingleAsync());
        using var visitor = await portal.SignedInAsync(auditor);
        (await (await visitor.GetAsync($"/revisor/{report}")).SubmitAsync("Bekreft regnskapet", Filled)).Text.Should().Contain("Regnskapet er bekreftet.");
    }
}
