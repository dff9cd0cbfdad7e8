using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class PeopleTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasIndex(person => person.Subject).IsUnique();
        builder.OwnsMany(person => person.Memberships, membership =>
        {
            membership.ToTable("memberships");
            membership.HasKey(each => each.Id);
            membership.Property(each => each.Id).ValueGeneratedNever();
            membership.HasIndex("PersonId", nameof(Membership.OrganisationId), nameof(Membership.Role)).IsUnique();
            membership.HasOne<Organisation>().WithMany().HasForeignKey(each => each.OrganisationId);
        });
    }
}
