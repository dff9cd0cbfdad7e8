using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class DecisionsTable : IEntityTypeConfiguration<Decision>, IEntityTypeConfiguration<GrantLine>, IEntityTypeConfiguration<GrantStop>, IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        // A case has one first decision, and each decision is replaced once: so one of them stands.
        builder.HasIndex(decision => decision.ApplicationId).IsUnique().HasFilter("replaces_id is null");
        builder.HasIndex(decision => decision.ApplicationId, "ix_decisions_of_application");
        builder.HasIndex(decision => decision.ReplacesId).IsUnique();
        builder.HasOne<Decision>().WithMany().HasForeignKey(decision => decision.ReplacesId);
        // No list and no sum meets a replaced decision, unless it asks for it.
        builder.HasQueryFilter(StandingDecisions.Filter, decision => decision.Status != DecisionStatus.Replaced);
        builder.HasIndex(decision => new { decision.CallId, decision.OfficeId });
        builder.HasOne<Application>().WithMany().HasForeignKey(decision => decision.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(decision => decision.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(decision => decision.ApplicantId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(decision => decision.PayeeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(decision => decision.DecidedBy);
        builder.OwnsOne(decision => decision.Slip);
        builder.HasMany(decision => decision.Lines).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasMany(decision => decision.Stops).WithOne().HasForeignKey("DecisionId").IsRequired();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(decision => decision.DeciderId);
        builder.Ignore(decision => decision.Payable);
        builder.Ignore(decision => decision.Outstanding);
        builder.Ignore(decision => decision.Overpaid);
        builder.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<GrantLine> builder)
    {
        builder.ToTable("grant_lines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Ignore(line => line.Outcome);
    }

    public void Configure(EntityTypeBuilder<GrantStop> builder)
    {
        builder.ToTable("grant_stops");
        builder.Property(stop => stop.Id).ValueGeneratedNever();
        builder.Ignore(stop => stop.Holds);
        builder.HasOne<Person>().WithMany().HasForeignKey(stop => stop.StoppedBy);
        builder.HasOne<Person>().WithMany().HasForeignKey(stop => stop.LiftedBy);
    }

    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        // Several where one bounced, or a decision was replaced by a higher one; a button pressed twice meets the decision's own version.
        builder.HasIndex(payment => payment.DecisionId);
        builder.HasIndex(payment => new { payment.OfficeId, payment.OrderedAt });
        builder.Ignore(payment => payment.OrderedOn);
        builder.Property<uint>("Version").IsRowVersion();
        builder.HasOne<Decision>().WithMany().HasForeignKey(payment => payment.DecisionId);
        builder.HasOne<Application>().WithMany().HasForeignKey(payment => payment.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(payment => payment.PayeeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(payment => payment.OfficeId);
    }
}
