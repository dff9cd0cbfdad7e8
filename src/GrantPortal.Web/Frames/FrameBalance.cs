using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Frames;

/// <summary>An embete's frame in a call beside what is decided and what is recommended and not decided yet, kroner.</summary>
/// <param name="Amount">The frame.</param>
/// <param name="Committed">Decided.</param>
/// <param name="Recommended">Recommended in cases that are not decided, drafts of recommendations included.</param>
public sealed record FrameBalance(long Amount, long Committed, long Recommended)
{
    /// <summary>What is left when all that is recommended is granted; under zero when too much is recommended.</summary>
    public long Left => Amount - Committed - Recommended;

    /// <summary>Ufordelt: not decided yet.</summary>
    public Kroner Undistributed => new(Math.Max(0, Amount - Committed));

    /// <summary>Null when the embete has no frame in the call yet.</summary>
    public static async Task<FrameBalance?> LoadAsync(PortalDb db, Id<Call> call, Id<Organisation> office, CancellationToken stop)
    {
        var (callId, officeId) = (call.Value, office.Value);
        return await db.Database.SqlQuery<FrameBalance>(
            $"""
            select frame.amount as "Amount", frame.committed as "Committed", (
                select coalesce(sum(line.amount), 0)::bigint
                from recommended_lines line
                join applications application on application.id = line.application_id
                where application.call_id = frame.call_id and application.office_id = frame.office_id
                    and application.status in ('UnderAssessment', 'InformationRequested', 'Recommended', 'RecommendationApproved')) as "Recommended"
            from frames frame
            where frame.call_id = {callId} and frame.office_id = {officeId} and frame.purpose = ''
            """).FirstOrDefaultAsync(stop);
    }
}
