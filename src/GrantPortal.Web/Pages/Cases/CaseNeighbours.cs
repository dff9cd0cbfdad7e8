using System.Data.Common;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The case before and after this one in the list that the person works through.</summary>
public sealed record CaseNeighbours(string List, int Place, int Count, CaseNeighbours.Neighbour? Previous, CaseNeighbours.Neighbour? Next)
{
    /// <summary>The filter of the list travels in the address under this name.</summary>
    public const string Query = "liste";

    /// <summary>The address with the list that the person came from.</summary>
    public static string Address(string page, string? list) => string.IsNullOrEmpty(list) ? page : $"{page}?{Query}={Uri.EscapeDataString(list)}";

    /// <summary>Null when the person came from no list, or the case has left it. PostgreSQL sorts the list and answers with one row, however long it is.</summary>
    public static async Task<CaseNeighbours?> FindAsync(PortalDb db, Viewer viewer, Id<Application> id, string? list, CancellationToken stop)
    {
        if (list is null)
        {
            return null;
        }

        var filter = WorklistFilter.Read(list);
        var cases = WorklistQuery.Cases(db, viewer, filter);
        await using var sorted = (CaseStages.Read(filter.Stage) is { } stage ? cases.At(stage) : cases).Sorted(filter.Sort).Select(each => each.Application.Id).CreateDbCommand();
        var parameters = sorted.Parameters.Cast<DbParameter>().ToArray();
        sorted.Parameters.Clear();

        // The text is EF's own, with parameters for all that a person wrote.
#pragma warning disable EF1002
        var found = await db.Database.SqlQueryRaw<Row>(
            $"""
            select here.place as "Place", here.total as "Count", before.id as "PreviousId", sought_before.name as "Previous", after.id as "NextId", sought_after.name as "Next"
            from (
                select id, place, count(*) over () as total, lag(id) over (order by place) as previous, lead(id) over (order by place) as next
                from unnest(array({sorted.CommandText})) with ordinality as listed (id, place)) as here
            left join applications as before on before.id = here.previous
            left join organisations as sought_before on sought_before.id = before.applicant_id
            left join applications as after on after.id = here.next
            left join organisations as sought_after on sought_after.id = after.applicant_id
            where here.id = @here
            """, [.. parameters, new NpgsqlParameter("here", id.Value)]).ToListAsync(stop);
#pragma warning restore EF1002
        return found is [var row]
            ? new CaseNeighbours(list, (int)row.Place, (int)row.Count, Neighbour.Of(row.PreviousId, row.Previous), Neighbour.Of(row.NextId, row.Next))
            : null;
    }

    public sealed record Neighbour(Id<Application> Id, string Applicant)
    {
        internal static Neighbour? Of(Guid? id, string? applicant) => id is { } known ? new Neighbour(new Id<Application>(known), applicant!) : null;
    }

    private sealed record Row(long Place, long Count, Guid? PreviousId, string? Previous, Guid? NextId, string? Next);
}
