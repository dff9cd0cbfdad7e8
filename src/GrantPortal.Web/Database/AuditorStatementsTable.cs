using GrantPortal.Domain.Applications;
using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class AuditorStatementsTable : IEntityTypeConfiguration<AuditorStatement>
{
    public void Configure(EntityTypeBuilder<AuditorStatement> builder)
    {
        // One statement on a report, over all its parts (KI-87).
        builder.HasIndex(statement => statement.ReportId).IsUnique();
        builder.HasIndex(statement => statement.SecretHash).IsUnique();
        builder.HasIndex(statement => statement.ReporterId);
        builder.HasOne<Report>().WithMany().HasForeignKey(statement => statement.ReportId);
        builder.HasOne<Application>().WithMany().HasForeignKey(statement => statement.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(statement => statement.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(statement => statement.ReporterId);
        builder.HasOne<Document>().WithMany().HasForeignKey(statement => statement.DocumentId);
        builder.Property(statement => statement.Content!).IsJson();
        builder.Property<uint>("Version").IsRowVersion();
    }
}
