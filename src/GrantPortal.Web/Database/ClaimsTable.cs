using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class ClaimsTable : IEntityTypeConfiguration<Claim>, IEntityTypeConfiguration<ClaimRepayment>, IEntityTypeConfiguration<ClaimReminder>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("claims", table => table.HasCheckConstraint("ck_claims_repaid", "repaid <= amount"));
        // Of two claims that are made at once on what is left, both would be the next: only one is kept.
        builder.HasIndex(claim => new { claim.ApplicationId, claim.Number }).IsUnique();
        builder.HasIndex(claim => new { claim.OfficeId, claim.Status });
        builder.HasOne<Decision>().WithMany().HasForeignKey(claim => claim.DecisionId);
        builder.HasOne<Application>().WithMany().HasForeignKey(claim => claim.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(claim => claim.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(claim => claim.DebtorId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(claim => claim.PayeeId);
        builder.HasOne<Letter>().WithMany().HasForeignKey(claim => claim.LetterId);
        builder.HasOne<Letter>().WithMany().HasForeignKey(claim => claim.WithdrawalLetterId);
        builder.HasMany(claim => claim.Repayments).WithOne().HasForeignKey("ClaimId").IsRequired();
        builder.HasMany(claim => claim.Reminders).WithOne().HasForeignKey("ClaimId").IsRequired();
        builder.Ignore(claim => claim.Outstanding);
        builder.Ignore(claim => claim.Standing);
        builder.Ignore(claim => claim.IsOpen);
        builder.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<ClaimRepayment> builder)
    {
        builder.ToTable("claim_repayments");
        builder.Property(repayment => repayment.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ClaimReminder> builder)
    {
        builder.ToTable("claim_reminders");
        builder.Property(reminder => reminder.Id).ValueGeneratedNever();
        builder.HasOne<Letter>().WithMany().HasForeignKey(reminder => reminder.LetterId);
    }
}
