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
        builder.HasOne<Organisation>().WithMany().HasForeignKey(organisation => organisation.SuccessorId);
        builder.Property<uint>("Version").IsRowVersion();
        builder.OwnsMany(organisation => organisation.FormerNames, former =>
        {
            former.ToTable("former_names");
            former.WithOwner().HasForeignKey("OrganisationId");
            former.HasKey("OrganisationId", nameof(FormerName.FirstYear));
            former.Property(each => each.FirstYear).ValueGeneratedNever();
            former.HasIndex(each => each.Code);
        });
    }
}
