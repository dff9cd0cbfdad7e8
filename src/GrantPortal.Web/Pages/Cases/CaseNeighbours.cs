using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The case before and after this one in the list that the person works through.</summary>
public sealed record CaseNeighbours(string List, int Place, int Count, CaseNeighbours.Neighbour? Previous, CaseNeighbours.Neighbour? Next)
{
    /// <summary>The filter of the list travels in the address under this name.</summary>
    public const string Query = "liste";

    /// <summary>The address with the list that the person came from.</summary>
    public static string Address(string page, string? list) => string.IsNullOrEmpty(list) ? page : $"{page}?{Query}={Uri.EscapeDataString(list)}";

    /// <summary>Null when the person came from no list, or the case has left it.</summary>
    public static async Task<CaseNeighbours?> FindAsync(PortalDb db, Viewer viewer, Id<Application> id, string? list, CancellationToken stop)
    {
        if (list is null)
        {
            return null;
        }

        var filter = WorklistFilter.Read(list);
        var cases = WorklistQuery.Cases(db, viewer, filter);
        var ids = await (CaseStages.Read(filter.Stage) is { } stage ? cases.At(stage) : cases).Sorted(filter.Sort).Select(each => each.Application.Id).ToListAsync(stop);
        var place = ids.IndexOf(id);
        if (place < 0)
        {
            return null;
        }

        List<Id<Application>> beside = [.. ids.Skip(place - 1).Take(place == 0 ? 0 : 1), .. ids.Skip(place + 1).Take(1)];
        var names = await (
            from application in db.Applications
            where beside.Contains(application.Id)
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            select new { application.Id, applicant.Name }).ToDictionaryAsync(each => each.Id, each => each.Name, stop);
        Neighbour? At(int index) => index >= 0 && index < ids.Count ? new Neighbour(ids[index], names[ids[index]]) : null;
        return new CaseNeighbours(list, place + 1, ids.Count, At(place - 1), At(place + 1));
    }

    public sealed record Neighbour(Id<Application> Id, string Applicant);
}
