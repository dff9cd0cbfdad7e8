using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class JobsTables : IEntityTypeConfiguration<Job>, IEntityTypeConfiguration<JobItem>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.Property(job => job.Input).HasColumnType("jsonb");
        // The status and not the row's version: progress is counted all the time, and must not refuse the one who wants to stop it.
        builder.Property(job => job.Status).IsConcurrencyToken();
        builder.HasIndex(job => new { job.OwnerId, job.OrganisationId, job.QueuedAt });
        builder.HasIndex(job => job.QueuedAt, "ix_jobs_unfinished").HasFilter("ended_at is null");
        builder.HasOne<Person>().WithMany().HasForeignKey(job => job.OwnerId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(job => job.OrganisationId);
        builder.HasOne<Document>().WithMany().HasForeignKey(job => job.ResultId);
    }

    public void Configure(EntityTypeBuilder<JobItem> builder)
    {
        builder.HasKey(item => new { item.JobId, item.Number });
        builder.HasIndex(item => new { item.JobId, item.Status, item.Number });
        builder.Property(item => item.Details).HasColumnType("jsonb");
        builder.Property(item => item.Status).IsConcurrencyToken();
        builder.HasOne<Job>().WithMany().HasForeignKey(item => item.JobId);
    }
}
