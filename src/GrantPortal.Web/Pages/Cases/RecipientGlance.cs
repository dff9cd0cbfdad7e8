using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>A grant to the same recipient: from the portal, or registered by hand.</summary>
public sealed record GrantSeen(string Scheme, int Year, Kroner Amount, string Note, bool ByHand);

/// <summary>The recipient in one glance: other grants (KI-36) and the result of the Leve hele livet mapping (KI-69).</summary>
public sealed record RecipientGlance(IReadOnlyList<GrantSeen> Grants, bool IsMapped, bool? IsPrioritised, string? PriorityReason)
{
    public static async Task<RecipientGlance> LoadAsync(PortalDb db, CaseHead head, CancellationToken stop)
    {
        var facts = head.Facts;
        var fromPortal = await (
            from decision in db.Decisions
            where decision.ApplicantId == facts.ApplicantId && decision.ApplicationId != facts.Id && decision.Status != DecisionStatus.Made && decision.Status != DecisionStatus.Lapsed
            join application in db.Applications on decision.ApplicationId equals application.Id
            join call in db.Calls on decision.CallId equals call.Id
            orderby application.Year descending
            select new { call.Content, application.Year, decision.Granted }).AsNoTracking().ToListAsync(stop);
        var byHand = await db.OtherGrants.AsNoTracking()
            .Where(grant => grant.RecipientId == facts.ApplicantId && grant.OfficeId == facts.OfficeId)
            .OrderByDescending(grant => grant.Year).ToListAsync(stop);
        var municipality = facts.ApplicantKind is OrganisationKind.District ? facts.ApplicantParentId : facts.ApplicantId;
        var mapping = facts.ApplicantKind is OrganisationKind.CountyMunicipality ? null : await db.PriorityMappings.AsNoTracking()
            .Where(mapping => mapping.CallId == facts.CallId && mapping.MunicipalityId == municipality)
            .Select(mapping => new { mapping.IsPrioritised, mapping.Reason }).FirstOrDefaultAsync(stop);
        return new RecipientGlance(
            [
                .. fromPortal.Select(grant => new GrantSeen(Languages.Speech.Say(grant.Content.Name), grant.Year, grant.Granted, string.Empty, ByHand: false)),
                .. byHand.Select(grant => new GrantSeen(grant.Name, grant.Year, grant.Amount, grant.Note, ByHand: true)),
            ],
            mapping is not null,
            mapping?.IsPrioritised,
            mapping?.Reason);
    }
}
