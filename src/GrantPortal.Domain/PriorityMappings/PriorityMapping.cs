using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.PriorityMappings;

/// <summary>
/// The mapping of a kommune's work with Leve hele livet in a call (KI-67..71): the kommune answers the call's criteria and adds its evidence, the embete
/// sets the result, once per kommune. Bydeler inherit Oslo's.
/// </summary>
public sealed class PriorityMapping
{
    private readonly List<CriterionAnswer> _answers = [];
    private readonly List<MappingEvidence> _evidence = [];

    private PriorityMapping()
    {
    }

    public Id<PriorityMapping> Id { get; private set; }

    public Id<Call> CallId { get; private set; }

    public Id<Organisation> MunicipalityId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public MappingStatus Status { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Whether the kommune is prioritised; null until the embete has set it.</summary>
    public bool? IsPrioritised { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public Id<Person>? SetBy { get; private set; }

    public DateTimeOffset? SetAt { get; private set; }

    public IReadOnlyList<CriterionAnswer> Answers => _answers;

    public IReadOnlyList<MappingEvidence> Evidence => _evidence;

    /// <summary>The kommune whose mapping counts for an applicant: its own, or a bydel's kommune (KI-71). Others have none.</summary>
    public static Id<Organisation>? MunicipalityOf(Organisation applicant) => applicant.Kind switch
    {
        OrganisationKind.Municipality => applicant.Id,
        OrganisationKind.District => applicant.ParentId,
        _ => null,
    };

    /// <exception cref="RuleViolation">Only a kommune has a mapping of its own (KI-71).</exception>
    public static PriorityMapping Begin(Call call, Organisation municipality, DateTimeOffset at) =>
        municipality.Kind is not OrganisationKind.Municipality
            ? throw new RuleViolation(PriorityMappingRules.OncePerMunicipality)
            : new PriorityMapping { Id = Id<PriorityMapping>.New(at), CallId = call.Id, MunicipalityId = municipality.Id, OfficeId = municipality.OfficeId!.Value };

    /// <summary>Answers one of the call's criteria; may be saved half done.</summary>
    public void Answer(string criterion, bool? met, string explanation, Actor by)
    {
        Change(by);
        _answers.RemoveAll(answer => answer.Criterion == criterion);
        _answers.Add(new CriterionAnswer(criterion, met, Norwegian.Normalise(explanation).Trim()));
    }

    /// <summary>Adds evidence: what kind of document it is, and whether it is resolved or under political treatment (KI-68).</summary>
    public void AddEvidence(Id<Document> document, EvidenceKind kind, EvidenceState state, Actor by)
    {
        Change(by);
        _evidence.Add(new MappingEvidence(document, kind, state));
    }

    public void RemoveEvidence(Id<Document> document, Actor by)
    {
        Change(by);
        _evidence.RemoveAll(evidence => evidence.DocumentId == document);
    }

    /// <summary>Sends the mapping to the embete; every criterion is answered.</summary>
    public void Send(Call call, Actor by, DateTimeOffset at)
    {
        var next = PriorityMappingLifecycle.Table.Next(Status, MappingAction.Send, by);
        DemandOwn(by);
        if (call.Content.List("priorityCriteria").Any(criterion => !_answers.Exists(answer => answer.Criterion == criterion.Key && answer.Met is not null)))
        {
            throw new RuleViolation(PriorityMappingRules.EveryCriterionAnswered);
        }

        SentAt = at;
        Status = next;
    }

    /// <summary>Sets the result for the kommune. Without evidence nobody is prioritised (KI-68).</summary>
    public void SetResult(bool prioritised, string reason, Actor by, DateTimeOffset at)
    {
        var next = PriorityMappingLifecycle.Table.Next(Status, MappingAction.SetResult, by);
        if (by.Organisation != OfficeId)
        {
            throw new RuleViolation(Applications.CaseworkRules.CaseIsTheirs);
        }

        if (prioritised && _evidence.Count == 0)
        {
            throw new RuleViolation(PriorityMappingRules.NeedsEvidence);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(Applications.CaseworkRules.NeedsReason);
        }

        (IsPrioritised, Reason, SetBy, SetAt, Status) = (prioritised, Norwegian.Normalise(reason).Trim(), by.Person, at, next);
    }

    private void Change(Actor by)
    {
        Status = PriorityMappingLifecycle.Table.Next(Status, MappingAction.Answer, by);
        DemandOwn(by);
    }

    private void DemandOwn(Actor by)
    {
        if (by.Organisation != MunicipalityId)
        {
            throw new RuleViolation(PriorityMappingRules.OncePerMunicipality);
        }
    }
}

/// <summary>An answer to one of the call's criteria.</summary>
/// <param name="Criterion">The criterion's key in the call's list.</param>
/// <param name="Met">Yes or no; null while not answered.</param>
/// <param name="Explanation">In the kommune's words.</param>
public sealed record CriterionAnswer(string Criterion, bool? Met, string Explanation);

/// <summary>A document that shows it (KI-68).</summary>
/// <param name="DocumentId">The uploaded document.</param>
/// <param name="Kind">What it is.</param>
/// <param name="State">How far it has come politically.</param>
public sealed record MappingEvidence(Id<Document> DocumentId, EvidenceKind Kind, EvidenceState State);

/// <summary>Kinds of evidence: saksfremlegg, plan, beslutningsnotat (KI-68).</summary>
public enum EvidenceKind
{
    CaseSubmission,
    Plan,
    DecisionMemo,
}

/// <summary>Vedtatt politisk, or under politisk behandling (KI-68).</summary>
public enum EvidenceState
{
    Resolved,
    UnderTreatment,
}
