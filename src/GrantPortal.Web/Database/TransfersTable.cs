using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Transfers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class TransfersTable : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> builder)
    {
        builder.HasIndex(transfer => transfer.ToApplicationId).IsUnique();
        builder.HasIndex(transfer => transfer.FromApplicationId);
        builder.HasOne<Application>().WithMany().HasForeignKey(transfer => transfer.FromApplicationId);
        builder.HasOne<Application>().WithMany().HasForeignKey(transfer => transfer.ToApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(transfer => transfer.OfficeId);
        builder.Property(transfer => transfer.Lines).IsJson();
        builder.Ignore(transfer => transfer.Declared);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
