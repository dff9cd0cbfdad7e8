using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Samples;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class SamplesTable : IEntityTypeConfiguration<Sample>
{
    public void Configure(EntityTypeBuilder<Sample> builder)
    {
        builder.HasIndex(sample => new { sample.DirectorateId, sample.DrawnAt });
        builder.HasOne<Call>().WithMany().HasForeignKey(sample => sample.CallId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(sample => sample.DirectorateId);
        builder.HasOne<Person>().WithMany().HasForeignKey(sample => sample.DrawnBy);
        builder.Property(sample => sample.Weights).IsJson();
        builder.Property(sample => sample.Candidates).IsJson();
        builder.Property(sample => sample.Drawn).IsJson();
        builder.Ignore(sample => sample.IsRepeatable);
        // A draw is never made better afterwards.
        builder.IsAppendOnly();
    }
}
