using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.RevisedBudgets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class RevisedBudgetsTable : IEntityTypeConfiguration<RevisedBudget>
{
    public void Configure(EntityTypeBuilder<RevisedBudget> builder)
    {
        builder.HasIndex(budget => budget.DecisionId).IsUnique();
        builder.HasIndex(budget => budget.ApplicationId);
        builder.HasOne<Decision>().WithMany().HasForeignKey(budget => budget.DecisionId);
        builder.HasOne<Application>().WithMany().HasForeignKey(budget => budget.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(budget => budget.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(budget => budget.RecipientId);
        builder.Property(budget => budget.Lines).IsJson();
        builder.Property<uint>("Version").IsRowVersion();
    }
}
