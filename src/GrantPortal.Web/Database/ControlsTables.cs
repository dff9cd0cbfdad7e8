using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Samples;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class ControlsTables :
    IEntityTypeConfiguration<Control>,
    IEntityTypeConfiguration<ControlRequest>,
    IEntityTypeConfiguration<ControlFinding>,
    IEntityTypeConfiguration<Exclusion>
{
    public void Configure(EntityTypeBuilder<Control> builder)
    {
        // One open control of a case at a time, also when two open it at once.
        builder.HasIndex(control => control.ApplicationId, "ix_controls_one_open").IsUnique().HasFilter("status = 'Open'");
        builder.HasIndex(control => control.ApplicationId);
        builder.HasIndex(control => new { control.DirectorateId, control.OpenedAt });
        builder.HasOne<Application>().WithMany().HasForeignKey(control => control.ApplicationId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(control => control.RecipientId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(control => control.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(control => control.DirectorateId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(control => control.DelegateId);
        builder.HasOne<Sample>().WithMany().HasForeignKey(control => control.SampleId);
        builder.HasOne<Person>().WithMany().HasForeignKey(control => control.OpenedBy);
        builder.HasOne<Person>().WithMany().HasForeignKey(control => control.ClosedBy);
        builder.HasMany(control => control.Requests).WithOne().HasForeignKey("ControlId").IsRequired();
        builder.HasMany(control => control.Findings).WithOne().HasForeignKey("ControlId").IsRequired();
        builder.Property(control => control.Outcomes).IsJson();
        builder.Ignore(control => control.OpenRequest);
        builder.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<ControlRequest> builder)
    {
        builder.ToTable("control_requests");
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.Property(request => request.Items).IsJson();
        builder.Ignore(request => request.IsOpen);
    }

    public void Configure(EntityTypeBuilder<ControlFinding> builder)
    {
        builder.ToTable("control_findings");
        builder.Property(finding => finding.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(finding => finding.FoundBy);
    }

    public void Configure(EntityTypeBuilder<Exclusion> builder)
    {
        builder.Ignore(exclusion => exclusion.Years);
        builder.HasIndex(exclusion => exclusion.RecipientId);
        builder.HasIndex(exclusion => exclusion.ControlId).IsUnique();
        builder.HasOne<Organisation>().WithMany().HasForeignKey(exclusion => exclusion.RecipientId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(exclusion => exclusion.DirectorateId);
        builder.HasOne<Control>().WithMany().HasForeignKey(exclusion => exclusion.ControlId);
        builder.HasOne<Person>().WithMany().HasForeignKey(exclusion => exclusion.SetBy);
    }
}
