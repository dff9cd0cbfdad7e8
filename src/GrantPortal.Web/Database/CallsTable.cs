using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class CallsTable : IEntityTypeConfiguration<Call>, IEntityTypeConfiguration<CallOffice>, IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Call> builder)
    {
        builder.HasIndex(call => call.Key).IsUnique();
        builder.Property(call => call.Content).IsJson();
        builder.Property(call => call.Form).IsFrozenForm();
        builder.Property(call => call.ReportForm).IsFrozenForm();
        builder.OwnsOne(call => call.Regulations);
        builder.HasMany(call => call.Offices).WithOne().HasForeignKey("CallId").IsRequired();
        builder.HasMany(call => call.Extensions).WithOne().HasForeignKey("CallId").IsRequired();
        builder.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<CallOffice> builder)
    {
        builder.ToTable("call_offices");
        builder.Property(office => office.Id).ValueGeneratedNever();
        builder.ComplexProperty(office => office.Deadlines);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(office => office.OfficeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(office => office.ContactPersonId);
        builder.HasIndex("CallId", nameof(CallOffice.OfficeId)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        builder.ToTable("extensions");
        builder.Property(extension => extension.Id).ValueGeneratedNever();
    }
}
