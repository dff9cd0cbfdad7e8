using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Database;

/// <summary>The portal's one database. Each concept's mapping lies in an <c>IEntityTypeConfiguration</c> beside it in this folder.</summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);

    /// <summary>How the domain's words lie in columns, whatever the table: ids as uuid, kroner as bigint, choices as their name, texts as one column per målform.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        IdConversion.AddTo(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<Kroner>().HaveConversion<KronerConversion>();
        configurationBuilder.Properties<OrganisationNumber>().HaveConversion<OrganisationNumberConversion>();
        configurationBuilder.Properties<AccountNumber>().HaveConversion<AccountNumberConversion>();
        configurationBuilder.ComplexProperties<Text>();
        configurationBuilder.ComplexProperties<PostalAddress>();
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
    }
}
