using GrantPortal.Domain.Notices;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class NoticesTable : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.HasIndex(notice => notice.DueAt, "ix_notices_unsent").HasFilter("status in ('Waiting', 'Sending')");
        builder.HasIndex(notice => new { notice.Status, notice.WrittenAt });
        builder.HasOne<Person>().WithMany().HasForeignKey(notice => notice.PersonId);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
