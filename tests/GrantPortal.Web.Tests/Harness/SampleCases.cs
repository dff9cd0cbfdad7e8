using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Samples;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Samples;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>
/// The demonstration, where the personas' own kommuner have begun too, so that each page with parameters has a case to show and somebody who may see it:
/// Gjøvik has a draft that may be signed, Lom has sent. The embete's cases further on are the demonstration's. Rows of the page matrix name them by applicant.
/// </summary>
public sealed class SampleCases(PortalServer server) : Portal(server)
{
    /// <summary>The kommune of a draft.</summary>
    public const string Draft = "3407";

    /// <summary>The kommune whose application is sent.</summary>
    public const string Sent = "3434";

    /// <summary>A kommune whose application is assessed and not yet recommended.</summary>
    public const string Assessed = "3446";

    /// <summary>A kommune that has its letter and has not answered it.</summary>
    public const string LetterSent = "3440";

    /// <summary>The demonstration's open call; a test may open others beside it.</summary>
    private const string OpenCall = "ki-2027";

    private static readonly TimeSpan Earlier = TimeSpan.FromDays(-10);

    /// <summary>The address of an applicant's case in the open call.</summary>
    public static async Task<string> Case(Portal portal, string applicant) => $"/saker/{await IdAsync(portal, applicant)}";

    /// <summary>The address where an applicant writes its application to the open call.</summary>
    public static async Task<string> Writing(Portal portal, string applicant) => $"/soknader/{await IdAsync(portal, applicant)}";

    public static Task<Id<Application>> IdAsync(Portal portal, string applicant) =>
        portal.WithDatabaseAsync(db => InOpenCall(db, applicant).Select(application => application.Id).SingleAsync());

    /// <summary>The address where an applicant reports on its award of the year before.</summary>
    public static async Task<string> Report(Portal portal, string applicant) => $"/rapporter/{await portal.WithDatabaseAsync(db => ReportOf(db, applicant).Select(report => report.Id).SingleAsync())}";

    /// <summary>The address of the case that an applicant's report belongs to.</summary>
    public static async Task<string> ReportedCase(Portal portal, string applicant) => $"/saker/{await portal.WithDatabaseAsync(db => ReportOf(db, applicant).Select(report => report.ApplicationId).SingleAsync())}";

    /// <summary>The address of the caseworker's job.</summary>
    public static async Task<string> JobAsync(Portal portal) => $"/jobber/{await portal.WithDatabaseAsync(db => db.Jobs.Select(job => job.Id).SingleAsync())}";

    /// <summary>The key of an applicant's first innovation project in the open call.</summary>
    public static Task<string> Project(Portal portal, string applicant) => portal.WithDatabaseAsync(async db =>
        (await InOpenCall(db, applicant).Include(application => application.Versions).SingleAsync()).Versions[^1].Answers.Values.Keys
            .Select(name => name.Split('.')).First(parts => parts is ["innovasjon", _, "tittel"])[1]);

    protected override Task<DatabaseConnections> NewDatabaseAsync(PortalServer server) => server.NewDemonstrationAsync();

    protected override async Task PrepareAsync()
    {
        await using var db = new PortalDb(new DbContextOptionsBuilder<PortalDb>().UseNpgsql(Connections.Portal).Options);
        var call = await db.Calls.Include(call => call.Offices).Include(call => call.Extensions).SingleAsync(call => call.Key == OpenCall);
        var office = await db.Organisations.SingleAsync(organisation => organisation.Kind == OrganisationKind.GovernorOffice && organisation.Code == "innlandet");
        var people = await db.People.ToDictionaryAsync(person => person.Subject, person => person.Id);
        foreach (var (code, name, isSent) in new[] { (Draft, "gjovik", false), (Sent, "lom", true) })
        {
            var kommune = await db.Organisations.SingleAsync(organisation => organisation.Kind == OrganisationKind.Municipality && organisation.Code == code);
            var contact = new Actor(people[$"{name}-kontakt"], Role.Contact, kommune.Id);
            var signatory = new Actor(people[$"{name}-kommunedirektor"], Role.Signatory, kommune.Id);
            var walk = A.Application().In(call).By(new Applicant(kommune, kommune, office, contact, contact, signatory, "kommunedirektør"))
                .After(new UndertakingRegister(call.Scheme, kommune.Id, call.Year, await db.Undertakings.Where(undertaking => undertaking.OwnerId == kommune.Id).ToListAsync()))
                .Numbered(await db.NextCaseNumberAsync(call.Year, CancellationToken.None)).Waiting(Earlier);
            walk = isSent ? walk.Answering("kompetanse.bachelor.overfort", "10 000").Submitted() : walk.Filled();
            db.AddRange([.. walk.Register.Begun, walk.Application]);
            if (isSent)
            {
                var award = await db.Decisions.Include(each => each.Lines).SingleAsync(each => each.ApplicantId == kommune.Id && db.Applications.Any(application => application.Id == each.ApplicationId && application.Scheme == "ki" && application.Year == call.Year - 1));
                db.Transfers.Add(Transfer.Apply(walk.Application, award, walk.At)!);
            }

            await BeginReportAsync(db, call.Year - 1, kommune, contact, signatory, isSent);
        }

        await DrawnAsync(db, people["hdir-saksbehandler"]);
        db.AddRange(EndedJob(people["innlandet-saksbehandler"], office.Id));
        await db.SaveChangesAsync();
    }

    /// <summary>A sample of last year's awards, drawn for control.</summary>
    private static async Task DrawnAsync(PortalDb db, Id<Person> drawer)
    {
        var call = await db.Calls.SingleAsync(call => call.Key == "ki-2026");
        var directorate = await db.Organisations.SingleAsync(organisation => organisation.Code == "hdir");
        var candidates = await new RiskFacts(db, TimeProvider.System).CandidatesAsync(call, CancellationToken.None);
        db.Add(Sample.Draw(call, SchemeCatalogue.Portal["ki"], directorate, candidates, RiskFactors.Usual, 30, 4711, new Actor(drawer, Role.DirectorateCaseworker, directorate.Id), Start.ToUniversalTime()));
    }

    /// <summary>A job with all that its page can show.</summary>
    private static IEnumerable<object> EndedJob(Id<Person> owner, Id<Organisation> office)
    {
        var at = Start.ToUniversalTime();
        var job = Job.Queue("collected-letters", Text.Same("Samle 2 brev"), "\"\"", Language.Bokmal, owner, office, at);
        job.Start(at);
        var items = job.Plan([new("1", new("2027/1-1 Tilskuddsbrev", "2027/1-1 Tilskotsbrev")), new("2", new("2027/2-1 Tilskuddsbrev", "2027/2-1 Tilskotsbrev"))]);
        job.Record(items[0], ItemOutcome.Done(new("Brevet er med i filen.", "Brevet er med i fila.")), at);
        job.Record(items[1], ItemOutcome.Refused(new("Du ser ikke lenger dette brevet.", "Du ser ikkje lenger dette brevet.")), at);
        var file = Document.Keep(DocumentPurpose.JobResult, null, office, "brev.zip", "application/zip", [1], owner, at);
        job.Complete(new("Filen har 1 brev.", "Fila har 1 brev."), file, at);
        return [job, .. items, file];
    }

    /// <summary>Gjøvik has begun its report on the award of the year before, Lom has sent it.</summary>
    private static async Task BeginReportAsync(PortalDb db, int year, Organisation kommune, Actor contact, Actor signatory, bool isSent)
    {
        var at = Start.ToUniversalTime().AddDays(-3);
        var application = await db.Applications.AsSplitQuery().Include(each => each.Versions).ThenInclude(version => version.Lines).SingleAsync(each => each.ApplicantId == kommune.Id && each.Year == year && each.Scheme == "ki");
        var decision = await db.Decisions.Include(each => each.Lines).SingleAsync(each => each.ApplicationId == application.Id);
        var call = await db.Calls.Include(each => each.Offices).Include(each => each.Extensions).SingleAsync(each => each.Id == application.CallId);
        var letter = await db.Letters.Where(each => each.DecisionId == decision.Id).Select(each => each.Content).SingleAsync();
        var form = call.ReportForm!.For(kommune.Kind);
        var budget = ReportBudget.Of(decision, application.SentVersion!.Lines, await db.RevisedBudgets.SingleOrDefaultAsync(each => each.DecisionId == decision.Id), new Dictionary<string, Kroner>(), call.Content);
        var report = Domain.Reports.Report.Begin(decision, application, form, budget, letter, kommune, contact, at);
        if (isSent)
        {
            report.Save(form, 0, ReportAnswers.Typed(report, form, application.SentVersion.Lines, usedPercent: 90, Wording.Of(kommune)), contact, at);
            report.RequestSignature(form, contact, at);
            report.SignAndSend(application, call, form, "kommunedirektør", delegation: null, isDelegate: false, signatory, at);
        }

        db.Reports.Add(report);
    }

    private static IQueryable<Report> ReportOf(PortalDb db, string applicant) =>
        from report in db.Reports
        join organisation in db.Organisations on report.RecipientId equals organisation.Id
        join call in db.Calls on report.Year equals call.Year - 1
        where organisation.Code == applicant && call.Key == OpenCall && report.Scheme == call.Scheme
        select report;

    private static IQueryable<Application> InOpenCall(PortalDb db, string applicant) =>
        from application in db.Applications
        join call in db.Calls on application.CallId equals call.Id
        join organisation in db.Organisations on application.ApplicantId equals organisation.Id
        where call.Key == OpenCall && organisation.Code == applicant
        select application;
}
