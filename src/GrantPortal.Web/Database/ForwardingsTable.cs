using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forwardings;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class ForwardingsTable : IEntityTypeConfiguration<Forwarding>
{
    public void Configure(EntityTypeBuilder<Forwarding> builder)
    {
        builder.HasIndex(forwarding => new { forwarding.DocumentId, forwarding.ProjectKey }).IsUnique().HasFilter("status <> 'Unmarked'");
        builder.HasIndex(forwarding => forwarding.ApplicationId);
        builder.HasIndex(forwarding => forwarding.OfficeId).HasFilter("status = 'Waiting'");
        builder.HasOne<Application>().WithMany().HasForeignKey(forwarding => forwarding.ApplicationId);
        builder.HasOne<Document>().WithMany().HasForeignKey(forwarding => forwarding.DocumentId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(forwarding => forwarding.OfficeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(forwarding => forwarding.MarkedBy);
        builder.HasOne<Person>().WithMany().HasForeignKey(forwarding => forwarding.RegisteredBy);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
