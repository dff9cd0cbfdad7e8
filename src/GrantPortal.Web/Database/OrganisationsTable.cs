using GrantPortal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class OrganisationsTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasIndex(organisation => new { organisation.Kind, organisation.Code }).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(organisation => organisation.ParentId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(organisation => organisation.OfficeId);
    }
}
