using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.PriorityMappings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GrantPortal.Web.Database;

internal sealed class PriorityMappingsTable : IEntityTypeConfiguration<PriorityMapping>
{
    public void Configure(EntityTypeBuilder<PriorityMapping> builder)
    {
        // KI-71: once per kommune.
        builder.HasIndex(mapping => new { mapping.CallId, mapping.MunicipalityId }).IsUnique();
        builder.HasOne<Call>().WithMany().HasForeignKey(mapping => mapping.CallId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(mapping => mapping.MunicipalityId);
        builder.OwnsMany(mapping => mapping.Answers, answer =>
        {
            answer.ToTable("mapping_answers");
            answer.WithOwner().HasForeignKey("MappingId");
            answer.HasKey("MappingId", nameof(CriterionAnswer.Criterion));
        });
        builder.OwnsMany(mapping => mapping.Evidence, evidence =>
        {
            evidence.ToTable("mapping_evidence");
            evidence.WithOwner().HasForeignKey("MappingId");
            evidence.HasKey("MappingId", nameof(MappingEvidence.DocumentId));
            evidence.HasOne<Document>().WithMany().HasForeignKey(each => each.DocumentId);
        });
        builder.Property<uint>("Version").IsRowVersion();
    }
}
