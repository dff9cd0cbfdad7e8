using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.OtherGrants;
using GrantPortal.Domain.PriorityMappings;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Demonstration;

/// <summary>What stands around the cases of the open call: the next call, the Leve hele livet mappings, and grants from outside.</summary>
internal static class Surroundings
{
    public static async Task LoadAsync(PortalDb db, Cast cast, OpenedCall opened, DateTimeOffset now, CancellationToken cancellation)
    {
        var year = opened.Call.Year;
        db.Calls.Add(Call.Plan(opened.Scheme, year + 1, 1, new DateOnly(year + 1, 1, 20), opened.Call, now.AddDays(-1)));

        // KI-71: set once for Oslo kommune, inherited by the bydeler.
        var oslo = Map(db, cast, opened, "0301", now.AddDays(-15));
        oslo.SetResult(prioritised: true, "Planen er vedtatt politisk og svarer på alle kriteriene.", cast.As("oslo-saksbehandler"), now.AddDays(-10));
        Map(db, cast, opened, "3411", now.AddDays(-6));

        foreach (var (code, office, name, amount) in new[]
        {
            ("3446", "innlandet-saksbehandler", "Skjønnsmidler", 500_000L),
            ("3442", "innlandet-saksbehandler", "Velferdsteknologiprogrammet", 750_000L),
            ("3407", "innlandet-saksbehandler", "Skjønnsmidler", 900_000L),
            ("3224", "oslo-saksbehandler", "Skjønnsmidler", 650_000L),
        })
        {
            db.OtherGrants.Add(OtherGrant.Register(cast.Applicant(code).Id, name, year - 1, new Kroner(amount), "Registrert etter opplysninger fra kommunen.", cast.As(office), now.AddDays(-11)));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static PriorityMapping Map(PortalDb db, Cast cast, OpenedCall opened, string code, DateTimeOffset at)
    {
        var municipality = cast.Applicant(code);
        var by = cast.ContactOf(municipality);
        var mapping = PriorityMapping.Begin(opened.Call, municipality, at);
        foreach (var criterion in opened.Call.Content.List("priorityCriteria"))
        {
            mapping.Answer(criterion.Key, met: true, Wording.Of(municipality).Language is Language.Nynorsk ? "Planen omtalar dette." : "Planen omtaler dette.", by);
        }

        var evidence = DemonstrationFiles.Evidence(municipality, by, at);
        mapping.AddEvidence(evidence.Id, EvidenceKind.Plan, EvidenceState.Resolved, by);
        mapping.Send(opened.Call, by, at);
        db.Documents.Add(evidence);
        db.PriorityMappings.Add(mapping);
        return mapping;
    }
}
