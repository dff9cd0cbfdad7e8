using GrantPortal.Domain.Histories;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class RegisterChangesTable : IEntityTypeConfiguration<RegisterChange>
{
    public void Configure(EntityTypeBuilder<RegisterChange> builder)
    {
        builder.ToTable("register_changes");
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.HasIndex(change => new { change.OrganisationId, change.At });
        builder.HasIndex(change => new { change.PersonId, change.At });
        builder.HasOne<Organisation>().WithMany(organisation => organisation.Changes).HasForeignKey(change => change.OrganisationId);
        builder.HasOne<Person>().WithMany(person => person.Changes).HasForeignKey(change => change.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(change => change.ChangedBy);
        builder.IsAppendOnly();
    }
}
