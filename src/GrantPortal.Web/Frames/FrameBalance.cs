using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Frames;

/// <summary>An embete's frame in a call beside what is decided and what is recommended and not decided yet, kroner; summed in SQL, so it is always what stands now.</summary>
/// <param name="OfficeId">The embete.</param>
/// <param name="Amount">The frame.</param>
/// <param name="Committed">Decided.</param>
/// <param name="Recommended">Recommended in cases that are not decided, drafts of recommendations included.</param>
/// <param name="IsHard">True when what goes over it is refused; an embete's frame only guides where the directorate decides (NAV-74).</param>
/// <param name="Authorised">What the embete is authorised to grant and pay, all letters together (NAV-57); null before the first.</param>
/// <param name="Covered">The awards that the authorisations list.</param>
public sealed record FrameBalance(Guid OfficeId, long Amount, long Committed, long Recommended, bool IsHard, long? Authorised, long Covered)
{
    public Id<Organisation> Office => new(OfficeId);

    /// <summary>Vedtatt and innstilt together.</summary>
    public long Distributed => Committed + Recommended;

    /// <summary>What is left when all that is recommended is granted; under zero when too much is recommended.</summary>
    public long Left => Amount - Distributed;

    /// <summary>Ufordelt: not decided yet.</summary>
    public Kroner Undistributed => new(Math.Max(0, Amount - Committed));

    /// <summary>Null when the embete has no frame in the call yet.</summary>
    /// <param name="db">The database.</param>
    /// <param name="call">The call.</param>
    /// <param name="office">The embete.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="purpose">The purpose of a pot; empty for the ordinary frame.</param>
    public static Task<FrameBalance?> LoadAsync(PortalDb db, Id<Call> call, Id<Organisation> office, CancellationToken stop, string purpose = "")
    {
        var officeId = office.Value;
        return OfCall(db, call, purpose).Where(frame => frame.OfficeId == officeId).FirstOrDefaultAsync(stop);
    }

    /// <summary>The frames of all embeter in the call; where it shares a frame with other calls, the whole of that one and what all of them have taken (facts B3).</summary>
    public static IQueryable<FrameBalance> OfCall(PortalDb db, Id<Call> call, string purpose = "")
    {
        var callId = call.Value;
        return db.Database.SqlQuery<FrameBalance>(
            $"""
            select frame.office_id as "OfficeId", coalesce(shared.amount, frame.amount) as "Amount", coalesce(shared.committed, frame.committed) as "Committed",
                coalesce(recommended.amount, 0)::bigint as "Recommended", coalesce(shared.is_hard, frame.is_hard) as "IsHard", frame.authorised as "Authorised", frame.covered as "Covered"
            from frames frame
            left join frames shared on shared.id = frame.within_id and shared.purpose = {Frame.Shared}
            left join lateral (
                select sum(line.amount) as amount
                from recommended_lines line
                join applications application on application.id = line.application_id
                where application.office_id = frame.office_id and application.frame_purpose = frame.purpose
                    and application.call_id in (select each.call_id from frames each where each.id = frame.id or each.within_id = shared.id)
                    and application.status in ('UnderAssessment', 'InformationRequested', 'Recommended', 'RecommendationApproved', 'Referred', 'OfficeAsked')) recommended on true
            where frame.call_id = {callId} and frame.purpose = {purpose}
            """);
    }
}
