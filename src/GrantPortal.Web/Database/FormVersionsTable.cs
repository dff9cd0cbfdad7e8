using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class FormVersionsTable :
    IEntityTypeConfiguration<FormVersion>, IEntityTypeConfiguration<AnswerChange>, IEntityTypeConfiguration<Signature>, IEntityTypeConfiguration<FormLine>
{
    public void Configure(EntityTypeBuilder<FormVersion> builder)
    {
        builder.ToTable("form_versions");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Answers).IsAnswers();
        builder.HasMany(version => version.Changes).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasMany(version => version.Signatures).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasMany(version => version.Lines).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasIndex("ApplicationId", nameof(FormVersion.Number)).IsUnique();
        builder.HasIndex("ReportId", nameof(FormVersion.Number)).IsUnique();
        builder.ToTable(table => table.HasCheckConstraint("ck_form_versions_owner", "num_nonnulls(application_id, report_id) = 1"));
        builder.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<AnswerChange> builder)
    {
        builder.ToTable("answer_changes");
        builder.Property(change => change.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<Signature> builder)
    {
        builder.ToTable("signatures");
        builder.Property(signature => signature.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(signature => signature.PersonId);
    }

    public void Configure(EntityTypeBuilder<FormLine> builder)
    {
        builder.ToTable("form_lines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.HasOne<Undertaking>().WithMany().HasForeignKey(line => line.UndertakingId);
    }
}
