using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class DecisionsTable : IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<GrantLine>, IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.HasIndex(decision => decision.ApplicationId).IsUnique();
        builder.HasIndex(decision => new { decision.CallId, decision.OfficeId });
        builder.HasOne<Application>().WithMany().HasForeignKey(decision => decision.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(decision => decision.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(decision => decision.ApplicantId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(decision => decision.PayeeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(decision => decision.DecidedBy);
        builder.OwnsOne(decision => decision.Slip);
        builder.HasMany(decision => decision.Lines).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<GrantLine> builder)
    {
        builder.ToTable("grant_lines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Ignore(line => line.Outcome);
    }

    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        // One payment for each decision, also when the button is pressed twice.
        builder.HasIndex(payment => payment.DecisionId).IsUnique();
        builder.HasIndex(payment => new { payment.OfficeId, payment.OrderedAt });
        builder.HasOne<Decision>().WithMany().HasForeignKey(payment => payment.DecisionId);
        builder.HasOne<Application>().WithMany().HasForeignKey(payment => payment.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(payment => payment.PayeeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(payment => payment.OfficeId);
    }
}
