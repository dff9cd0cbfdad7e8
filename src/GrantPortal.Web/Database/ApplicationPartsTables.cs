using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Histories;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Undertakings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class ApplicationPartsTables :
    IEntityTypeConfiguration<HistoryEntry>,
    IEntityTypeConfiguration<InformationRequest>,
    IEntityTypeConfiguration<ImpartialityDeclaration>,
    IEntityTypeConfiguration<CriterionAssessment>,
    IEntityTypeConfiguration<RecommendedLine>,
    IEntityTypeConfiguration<DirectorateQuestion>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder)
    {
        builder.ToTable("history_entries");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.ApplicationId, entry.At });
        builder.IsAppendOnly();
    }

    public void Configure(EntityTypeBuilder<InformationRequest> builder)
    {
        builder.ToTable("information_requests");
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.Property(request => request.Items).IsJson();
    }

    public void Configure(EntityTypeBuilder<ImpartialityDeclaration> builder)
    {
        builder.ToTable("impartiality_declarations");
        builder.Property(declaration => declaration.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(declaration => declaration.PersonId);
        builder.HasIndex("ApplicationId", nameof(ImpartialityDeclaration.PersonId)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CriterionAssessment> builder)
    {
        builder.ToTable("criterion_assessments");
        builder.Property(assessment => assessment.Id).ValueGeneratedNever();
        builder.HasIndex("ApplicationId", nameof(CriterionAssessment.Criterion)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RecommendedLine> builder)
    {
        builder.ToTable("recommended_lines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.HasIndex("ApplicationId", nameof(RecommendedLine.Key)).IsUnique();
        builder.HasOne<Undertaking>().WithMany().HasForeignKey(line => line.UndertakingId);
    }

    public void Configure(EntityTypeBuilder<DirectorateQuestion> builder)
    {
        builder.ToTable("directorate_questions");
        builder.Property(question => question.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(question => question.AskedBy);
        builder.HasOne<Person>().WithMany().HasForeignKey(question => question.AnsweredBy);
    }
}
