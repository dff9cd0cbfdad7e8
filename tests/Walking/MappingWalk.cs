using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.PriorityMappings;

namespace GrantPortal.Walking;

/// <summary>A kommune's Leve hele livet mapping on its way.</summary>
public sealed class MappingWalk
{
    private Applicant? _municipality;
    private PriorityMapping? _mapping;

    public Call Call { get; } = A.Call().Open().Call;

    public Applicant Municipality => _municipality ??= TheField.Gjovik();

    public PriorityMapping Mapping => _mapping ??= PriorityMapping.Begin(Call, Municipality.Organisation, A.Monday);

    public MappingWalk By(Applicant municipality)
    {
        _municipality = municipality;
        return this;
    }

    /// <summary>Every criterion is answered with yes, with a plan as evidence.</summary>
    public MappingWalk Answered()
    {
        foreach (var criterion in Call.Content.List("priorityCriteria"))
        {
            Mapping.Answer(criterion.Key, met: true, "Planen omtaler dette.", Municipality.Contact);
        }

        Mapping.AddEvidence(Id<Document>.New(A.Monday), EvidenceKind.Plan, EvidenceState.Resolved, Municipality.Contact);
        return this;
    }

    public MappingWalk Sent()
    {
        Answered();
        Mapping.Send(Call, Municipality.Contact, A.Monday);
        return this;
    }

    public MappingWalk Prioritised()
    {
        Sent();
        Mapping.SetResult(prioritised: true, "Planen er vedtatt.", Municipality.Staff.Caseworker, A.Monday);
        return this;
    }
}
