using GrantPortal.Domain.Applications;
using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Authorisations;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.DecisionLists;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Forwardings;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Histories;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.OtherGrants;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.PriorityMappings;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Domain.Referrals;
using GrantPortal.Domain.Reminders;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Samples;
using GrantPortal.Domain.Transfers;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Database;

/// <summary>The portal's one database. Each concept's mapping lies in an <c>IEntityTypeConfiguration</c> beside it in this folder.</summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Call> Calls => Set<Call>();

    public DbSet<Application> Applications => Set<Application>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Frame> Frames => Set<Frame>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<Undertaking> Undertakings => Set<Undertaking>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<RevisedBudget> RevisedBudgets => Set<RevisedBudget>();

    public DbSet<Transfer> Transfers => Set<Transfer>();

    public DbSet<Reallocation> Reallocations => Set<Reallocation>();

    public DbSet<Control> Controls => Set<Control>();

    public DbSet<Exclusion> Exclusions => Set<Exclusion>();

    public DbSet<Forwarding> Forwardings => Set<Forwarding>();

    public DbSet<NetworkProject> NetworkProjects => Set<NetworkProject>();

    public DbSet<NetworkMeeting> NetworkMeetings => Set<NetworkMeeting>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<DecisionList> DecisionLists => Set<DecisionList>();

    public DbSet<Authorisation> Authorisations => Set<Authorisation>();

    public DbSet<Sample> Samples => Set<Sample>();

    public DbSet<PriorityMapping> PriorityMappings => Set<PriorityMapping>();

    public DbSet<OtherGrant> OtherGrants => Set<OtherGrant>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<RegisterChange> RegisterChanges => Set<RegisterChange>();

    public DbSet<AuditorStatement> AuditorStatements => Set<AuditorStatement>();

    public DbSet<PartnerSignature> PartnerSignatures => Set<PartnerSignature>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<NotifiedChange> NotifiedChanges => Set<NotifiedChange>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<JobItem> JobItems => Set<JobItem>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The next case number of a year: <c>2027/118</c>.</summary>
    public async Task<string> NextCaseNumberAsync(int year, CancellationToken cancellation) =>
        $"{year}/{await Database.SqlQuery<long>($"select nextval('case_numbers') as \"Value\"").SingleAsync(cancellation)}";

    /// <summary>The database behind a connection string, outside the portal's own scopes. The model is built once for all of them.</summary>
    public static PortalDb At(string connection) => new(new DbContextOptionsBuilder<PortalDb>().UseNpgsql(connection).Options);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasSequence<long>("case_numbers");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
    }

    /// <summary>How the domain's words lie in columns, whatever the table: ids as uuid, kroner as bigint, choices as their name, texts as one column per målform.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        IdConversion.AddTo(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<Kroner>().HaveConversion<KronerConversion>();
        configurationBuilder.Properties<OrganisationNumber>().HaveConversion<OrganisationNumberConversion>();
        configurationBuilder.Properties<AccountNumber>().HaveConversion<AccountNumberConversion>();
        configurationBuilder.Properties<EmailAddress>().HaveConversion<EmailAddressConversion>();
        configurationBuilder.ComplexProperties<Text>();
        configurationBuilder.ComplexProperties<PostalAddress>();
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
    }
}
