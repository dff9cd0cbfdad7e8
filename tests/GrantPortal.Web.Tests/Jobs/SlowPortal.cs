using System.Globalization;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Security;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GrantPortal.Web.Tests.Jobs;

/// <summary>A portal with work that is slow on purpose, and leaves a document for each item, so that what is done twice is seen.</summary>
public sealed class SlowPortal(PortalServer server) : StaffedPortal(server)
{
    public const string Kind = "slow";

    /// <summary>Queues work for the caseworker and gives the job's address.</summary>
    /// <param name="items">How many; the third is refused by its rule and the fourth fails.</param>
    public Task<string> QueueAsync(int items) => WithDatabaseAsync(async db =>
    {
        var person = await db.People.SingleAsync(person => person.Subject == "innlandet-saksbehandler");
        var job = Job.Queue(Kind, Text.Same($"Gjør {items} ting"), items.ToString(CultureInfo.InvariantCulture), Language.Nynorsk, person.Id, person.Memberships[0].OrganisationId, Start.ToUniversalTime());
        db.Jobs.Add(job);
        await db.SaveChangesAsync();
        Services.GetRequiredService<JobBell>().Ring();
        return $"/jobber/{job.Id}";
    });

    /// <summary>What the items of a job left behind, by name.</summary>
    public Task<List<string>> EffectsAsync(string address) => WithDatabaseAsync(db =>
        db.Documents.Where(document => document.FileName.StartsWith(address)).Select(document => document.FileName).ToListAsync());

    protected override void AddServices(IServiceCollection services) => services.AddJobWork<SlowWork>(Kind);

    private sealed class SlowWork(PortalDb db, Viewer viewer, TimeProvider clock) : IJobWork
    {
        public Task<IReadOnlyList<PlannedItem>> PlanAsync(Job job, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<PlannedItem>>([.. Enumerable.Range(1, job.Read<int>()).Select(number => new PlannedItem($"{number}", Text.Same($"Nr. {number}")))]);

        public async Task<ItemOutcome> DoAsync(Job job, JobItem item, CancellationToken stop)
        {
            db.Documents.Add(Document.Keep(DocumentPurpose.CaseDocument, null, null, $"/jobber/{job.Id}#{item.Number}", "text/plain", [1], viewer.PersonId, clock.GetUtcNow()));
            await db.SaveChangesAsync(stop);
            await Task.Delay(40, stop);
            return item.Number switch
            {
                3 => throw new Domain.Rules.RuleViolation(DocumentRules.IsNotEmpty),
                4 => throw new InvalidOperationException("The fourth always fails."),
                _ => ItemOutcome.Done(new("Gjort.", "Gjort.")),
            };
        }

        public Task<JobResult> FinishAsync(Job job, CancellationToken stop) => Task.FromResult(new JobResult(new("Alt er gått gjennom.", "Alt er gått gjennom.")));
    }
}
