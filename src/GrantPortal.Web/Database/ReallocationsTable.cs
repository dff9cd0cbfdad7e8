using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reallocations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class ReallocationsTable : IEntityTypeConfiguration<Reallocation>
{
    public void Configure(EntityTypeBuilder<Reallocation> builder)
    {
        // One open request of a case at a time, also when two ask at once.
        builder.HasIndex(reallocation => reallocation.ApplicationId, "ix_reallocations_one_open").IsUnique().HasFilter("status = 'Asked'");
        builder.HasIndex(reallocation => reallocation.ApplicationId);
        builder.HasOne<Application>().WithMany().HasForeignKey(reallocation => reallocation.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(reallocation => reallocation.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(reallocation => reallocation.RecipientId);
        builder.HasOne<Person>().WithMany().HasForeignKey(reallocation => reallocation.AskedBy);
        builder.HasOne<Person>().WithMany().HasForeignKey(reallocation => reallocation.AnsweredBy);
        // Two caseworkers who answer at once: one wins, the other is told.
        builder.Property<uint>("Version").IsRowVersion();
    }
}
