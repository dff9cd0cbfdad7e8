using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class RemindersTable : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        // Once for each date and stage, also when two processes look at the same moment.
        builder.HasIndex(reminder => new { reminder.ApplicationId, reminder.Subject, reminder.Stage, reminder.DueOn }).IsUnique();
        builder.HasOne<Application>().WithMany().HasForeignKey(reminder => reminder.ApplicationId);
    }
}
