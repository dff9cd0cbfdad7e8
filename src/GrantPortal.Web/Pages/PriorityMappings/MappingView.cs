using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.PriorityMappings;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.PriorityMappings;

/// <summary>A kommune's mapping in a call, as both the kommune and the embete read it.</summary>
public sealed record MappingView(MappingCall Call, string Municipality, PriorityMapping? Mapping, IReadOnlyDictionary<Id<Document>, MappingView.File> Files)
{
    public CriterionAnswer? AnswerTo(Option criterion) => Mapping?.Answers.FirstOrDefault(answer => answer.Criterion == criterion.Key);

    public static async Task<IReadOnlyDictionary<Id<Document>, File>> FilesOfAsync(PortalDb db, PriorityMapping? mapping, CancellationToken stop)
    {
        var ids = mapping?.Evidence.Select(evidence => evidence.DocumentId).ToList() ?? [];
        return ids.Count == 0 ? new Dictionary<Id<Document>, File>() : await db.Documents.AsNoTracking().Where(document => ids.Contains(document.Id))
            .Select(document => new { document.Id, File = new File(document.FileName, document.Size, document.Hash) }).ToDictionaryAsync(each => each.Id, each => each.File, stop);
    }

    public sealed record File(string Name, long Size, string Hash);
}

/// <summary>What the mapping needs of its call: who it is and the criteria that it asks for. Planned calls have none yet (KI-76).</summary>
public sealed record MappingCall(Id<Call> Id, string Key, Text Name, int Year, CallStatus Status, CallContent Content)
{
    private const string List = "priorityCriteria";

    private static readonly CallStatus[] Announced = [CallStatus.Open, CallStatus.Closed, CallStatus.UnderAssessment, CallStatus.Finished];

    public IReadOnlyList<Option> Criteria => Content.List(List);

    /// <summary>The announced calls that ask for a mapping, the newest first.</summary>
    public static async Task<IReadOnlyList<MappingCall>> AllAsync(PortalDb db, CancellationToken stop) =>
        [.. (await Read(db.Calls).ToListAsync(stop)).Where(call => call.Criteria.Count > 0)];

    public static async Task<MappingCall?> FindAsync(PortalDb db, string key, CancellationToken stop) =>
        await Read(db.Calls.Where(call => call.Key == key)).FirstOrDefaultAsync(stop) is { Criteria.Count: > 0 } found ? found : null;

    private static IQueryable<MappingCall> Read(IQueryable<Call> calls) => calls.AsNoTracking().Where(call => Announced.Contains(call.Status))
        .OrderByDescending(call => call.Year).ThenByDescending(call => call.Round).Take(10)
        .Select(call => new MappingCall(call.Id, call.Key, call.Name, call.Year, call.Status, call.Content));
}
