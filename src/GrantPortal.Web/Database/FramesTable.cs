using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class FramesTable : IEntityTypeConfiguration<Frame>
{
    public void Configure(EntityTypeBuilder<Frame> builder)
    {
        builder.ToTable("frames", table => table.HasCheckConstraint("ck_frames_hard", "not is_hard or committed <= amount"));
        builder.HasOne(frame => frame.Within).WithMany().HasForeignKey("WithinId");
        builder.HasIndex(frame => new { frame.CallId, frame.OfficeId, frame.Purpose }).IsUnique();
        builder.HasOne<Call>().WithMany().HasForeignKey(frame => frame.CallId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(frame => frame.OfficeId);
        builder.Ignore(frame => frame.Undistributed);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
