using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class DocumentsTable : IEntityTypeConfiguration<Document>, IEntityTypeConfiguration<DocumentContent>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.HasIndex(document => document.ApplicationId);
        builder.HasOne<Application>().WithMany().HasForeignKey(document => document.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(document => document.OrganisationId);
        builder.HasIndex(document => document.JobId).HasFilter("job_id is not null");
        builder.HasOne<Job>().WithMany().HasForeignKey(document => document.JobId);
        builder.HasOne(document => document.Content).WithOne().HasForeignKey<DocumentContent>("DocumentId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<DocumentContent> builder)
    {
        builder.ToTable("document_contents");
        builder.HasKey("DocumentId");
    }
}
