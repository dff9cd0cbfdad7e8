using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class LettersTable : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.Property(letter => letter.Content).IsLetter();
        builder.HasIndex(letter => letter.ApplicationId);
        builder.HasIndex(letter => letter.Number).IsUnique();
        // One letter for each decision, request and dismissal, also when the button is pressed twice.
        builder.HasIndex(letter => letter.DecisionId).IsUnique();
        builder.HasIndex(letter => letter.InformationRequestId).IsUnique();
        builder.HasIndex(letter => letter.ApplicationId, "ix_letters_one_dismissal").IsUnique().HasFilter("kind = 'Dismissal'");
        builder.HasOne<Application>().WithMany().HasForeignKey(letter => letter.ApplicationId);
        builder.HasOne<Decision>().WithMany().HasForeignKey(letter => letter.DecisionId);
        builder.HasOne<InformationRequest>().WithMany().HasForeignKey(letter => letter.InformationRequestId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(letter => letter.OfficeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(letter => letter.SentBy);
        builder.HasOne<Document>().WithMany().HasForeignKey(letter => letter.DocumentId);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
