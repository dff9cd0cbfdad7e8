using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Authorisations;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.DecisionLists;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

/// <summary>What passes between an embete and the directorate that decides: the referral, the decision list and the authorisation.</summary>
internal sealed class ReferralsTables :
    IEntityTypeConfiguration<Referral>, IEntityTypeConfiguration<DecisionList>, IEntityTypeConfiguration<DecisionListLine>, IEntityTypeConfiguration<Authorisation>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.Property(referral => referral.Content).IsLetter();
        builder.HasIndex(referral => referral.Number).IsUnique();
        builder.HasIndex(referral => new { referral.CallId, referral.OfficeId });
        builder.HasOne<Call>().WithMany().HasForeignKey(referral => referral.CallId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(referral => referral.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(referral => referral.DirectorateId);
        builder.HasOne<Person>().WithMany().HasForeignKey(referral => referral.SentBy);
        builder.HasOne<Document>().WithMany().HasForeignKey(referral => referral.DocumentId);
    }

    public void Configure(EntityTypeBuilder<DecisionList> builder)
    {
        // One is written at a time.
        builder.HasIndex(list => list.CallId).IsUnique().HasFilter("status = 'Draft'");
        builder.HasOne<Call>().WithMany().HasForeignKey(list => list.CallId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(list => list.DirectorateId);
        builder.HasOne<Person>().WithMany().HasForeignKey(list => list.SignedBy);
        builder.HasMany(list => list.Lines).WithOne().HasForeignKey("DecisionListId").IsRequired();
        builder.Ignore(list => list.Applications);
        builder.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<DecisionListLine> builder)
    {
        builder.ToTable("decision_list_lines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.HasIndex("DecisionListId", nameof(DecisionListLine.ApplicationId), nameof(DecisionListLine.Key)).IsUnique();
        builder.HasOne<Application>().WithMany().HasForeignKey(line => line.ApplicationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(line => line.WrittenBy);
    }

    public void Configure(EntityTypeBuilder<Authorisation> builder)
    {
        builder.Property(authorisation => authorisation.Content).IsLetter();
        builder.HasIndex(authorisation => authorisation.Number).IsUnique();
        builder.HasIndex(authorisation => new { authorisation.CallId, authorisation.OfficeId });
        builder.HasOne<Call>().WithMany().HasForeignKey(authorisation => authorisation.CallId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(authorisation => authorisation.OfficeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(authorisation => authorisation.DirectorateId);
        builder.HasOne<Person>().WithMany().HasForeignKey(authorisation => authorisation.SentBy);
        builder.HasOne<Document>().WithMany().HasForeignKey(authorisation => authorisation.DocumentId);
    }
}
