using GrantPortal.Domain.Applications;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class ApplicationVersionsTable :
    IEntityTypeConfiguration<ApplicationVersion>, IEntityTypeConfiguration<AnswerChange>, IEntityTypeConfiguration<Signature>, IEntityTypeConfiguration<ApplicationLine>
{
    public void Configure(EntityTypeBuilder<ApplicationVersion> builder)
    {
        builder.ToTable("application_versions");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Answers).IsAnswers();
        builder.HasMany(version => version.Changes).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasMany(version => version.Signatures).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasMany(version => version.Lines).WithOne().HasForeignKey("VersionId").IsRequired();
        builder.HasIndex("ApplicationId", nameof(ApplicationVersion.Number)).IsUnique();
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

    public void Configure(EntityTypeBuilder<ApplicationLine> builder)
    {
        builder.ToTable("application_lines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.HasOne<Undertaking>().WithMany().HasForeignKey(line => line.UndertakingId);
    }
}
