using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class PartnerSignaturesTable : IEntityTypeConfiguration<PartnerSignature>
{
    public void Configure(EntityTypeBuilder<PartnerSignature> builder)
    {
        builder.HasIndex(signature => signature.SecretHash).IsUnique();
        builder.HasIndex(signature => signature.ApplicationId);
        builder.HasIndex(signature => signature.Number);
        builder.HasOne<Application>().WithMany().HasForeignKey(signature => signature.ApplicationId);
        builder.HasOne<FormVersion>().WithMany().HasForeignKey(signature => signature.VersionId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(signature => signature.ApplicantId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(signature => signature.OfficeId);
        builder.HasOne<Person>().WithMany().HasForeignKey(signature => signature.SignedBy);
        builder.Property<uint>("Version").IsRowVersion();
    }
}
