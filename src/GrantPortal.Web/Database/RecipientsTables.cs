using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.OtherGrants;
using GrantPortal.Domain.Undertakings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

/// <summary>What lasts over the years on a recipient: its undertakings, and grants from outside.</summary>
internal sealed class RecipientsTables : IEntityTypeConfiguration<Undertaking>, IEntityTypeConfiguration<OtherGrant>
{
    public void Configure(EntityTypeBuilder<Undertaking> builder)
    {
        builder.HasIndex(undertaking => new { undertaking.OwnerId, undertaking.Scheme });
        builder.HasIndex(undertaking => new { undertaking.OwnerId, undertaking.Scheme, undertaking.ListKey }).IsUnique().HasFilter("list_key <> ''");
        builder.HasOne<Organisation>().WithMany().HasForeignKey(undertaking => undertaking.OwnerId);
    }

    public void Configure(EntityTypeBuilder<OtherGrant> builder)
    {
        builder.HasIndex(grant => new { grant.RecipientId, grant.Year });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(grant => grant.RecipientId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(grant => grant.OfficeId);
    }
}
