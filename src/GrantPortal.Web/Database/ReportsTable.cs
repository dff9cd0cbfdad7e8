using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class ReportsTable : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        // One report on an award: of two that are begun at the same moment, one wins.
        builder.HasIndex(report => report.ApplicationId).IsUnique();
        builder.HasIndex(report => new { report.OfficeId, report.Status, report.SubmittedAt });
        builder.HasIndex(report => report.ReporterId);
        builder.HasOne<Application>().WithMany().HasForeignKey(report => report.ApplicationId);
        builder.HasOne<Decision>().WithMany().HasForeignKey(report => report.DecisionId);
        builder.HasOne<Call>().WithMany().HasForeignKey(report => report.CallId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(report => report.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(report => report.RecipientId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(report => report.ReporterId);
        builder.Property(report => report.Budget).IsJson();
        builder.Property(report => report.Returned).IsJson();
        builder.OwnsMany(report => report.Others, other =>
        {
            other.ToTable("also_reported");
            other.HasKey(each => each.Id);
            other.Property(each => each.Id).ValueGeneratedNever();
            other.HasIndex(each => each.ApplicationId).IsUnique();
            other.HasOne<Application>().WithMany().HasForeignKey(each => each.ApplicationId);
            other.HasOne<Decision>().WithMany().HasForeignKey(each => each.DecisionId);
        });
        builder.HasMany(report => report.Versions).WithOne().HasForeignKey("ReportId");
        builder.Ignore(report => report.OpenVersion).Ignore(report => report.SentVersion);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
