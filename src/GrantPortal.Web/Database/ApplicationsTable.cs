using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class ApplicationsTable : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.HasIndex(application => application.CaseNumber).IsUnique();
        builder.HasIndex(application => new { application.OfficeId, application.Status, application.SubmittedAt });
        builder.HasIndex(application => new { application.OfficeId, application.CaseworkerId });
        builder.HasIndex(application => application.ApplicantId);
        // KI-77: of two that are started at the same moment, one wins.
        builder.HasIndex(application => new { application.CallId, application.ApplicantId }).IsUnique().HasFilter("status <> 'Withdrawn' and is_only_one");
        builder.HasOne<Call>().WithMany().HasForeignKey(application => application.CallId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(application => application.ApplicantId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(application => application.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(application => application.SuccessorId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(application => application.PayeeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(application => application.CaseworkerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(application => application.StandInId);
        builder.HasOne<Person>().WithMany().HasForeignKey(application => application.PrioritySetBy);
        builder.HasMany(application => application.Versions).WithOne().HasForeignKey("ApplicationId");
        builder.HasMany(application => application.History).WithOne().HasForeignKey(entry => entry.ApplicationId).IsRequired();
        builder.HasMany(application => application.InformationRequests).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.HasMany(application => application.Impartiality).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.HasMany(application => application.Assessments).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.HasMany(application => application.Questions).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(application => application.HomeOfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(application => application.DirectorateId);
        builder.HasMany(application => application.RecommendedLines).WithOne().HasForeignKey("ApplicationId").IsRequired();
        builder.Ignore(application => application.OpenVersion).Ignore(application => application.SentVersion);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
