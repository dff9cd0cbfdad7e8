using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class NotifiedChangesTable : IEntityTypeConfiguration<NotifiedChange>
{
    public void Configure(EntityTypeBuilder<NotifiedChange> builder)
    {
        builder.HasIndex(change => new { change.OfficeId, change.Status });
        // One of a kind is open at a time: of two that tell of it at the same moment, one wins.
        builder.HasIndex(change => new { change.OrganisationId, change.Kind }).IsUnique().HasFilter("status in ('AwaitsSecond', 'AwaitsOffice')");
        builder.HasOne<Organisation>().WithMany().HasForeignKey(change => change.OrganisationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(change => change.OfficeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(change => change.NotifiedBy);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
