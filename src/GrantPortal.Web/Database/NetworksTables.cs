using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace GrantPortal.Web.Database;

/// <summary>The networks of projects, searched in Norwegian, and their gatherings.</summary>
internal sealed class NetworksTables : IEntityTypeConfiguration<NetworkProject>, IEntityTypeConfiguration<NetworkMeeting>
{
    /// <summary>The words of a project as PostgreSQL searches them.</summary>
    public const string Search = nameof(Search);

    public void Configure(EntityTypeBuilder<NetworkProject> builder)
    {
        builder.HasIndex(project => project.UndertakingId).IsUnique();
        builder.HasOne<Undertaking>().WithMany().HasForeignKey(project => project.UndertakingId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(project => project.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(project => project.ApplicantId);
        builder.HasOne<Application>().WithMany().HasForeignKey(project => project.ApplicationId);
        builder.PrimitiveCollection(project => project.Themes);
        builder.PrimitiveCollection(project => project.TargetGroups);
        builder.Property<NpgsqlTsVector>(Search).HasComputedColumnSql("to_tsvector('norwegian', words)", stored: true);
        builder.HasIndex(Search).HasMethod("gin");
    }

    public void Configure(EntityTypeBuilder<NetworkMeeting> builder)
    {
        builder.HasIndex(meeting => new { meeting.OfficeId, meeting.HeldOn });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(meeting => meeting.OfficeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(meeting => meeting.CalledBy);
        builder.Property<uint>("Version").IsRowVersion();
        builder.OwnsMany(meeting => meeting.Attendances, attendance =>
        {
            attendance.ToTable("attendances");
            attendance.WithOwner().HasForeignKey("MeetingId");
            attendance.HasKey("MeetingId", nameof(Attendance.ProjectId));
            attendance.HasOne<NetworkProject>().WithMany().HasForeignKey(each => each.ProjectId);
        });
        builder.Navigation(meeting => meeting.Attendances).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
