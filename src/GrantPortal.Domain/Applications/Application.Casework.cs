using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Applications;

/// <summary>What the embete does.</summary>
public sealed partial class Application
{
    /// <summary>Gives the case to a caseworker, hands it over, or names a stand-in.</summary>
    public void Assign(Id<Person> caseworker, Id<Person>? standIn, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.Assign, by);
        if (IsPartial(caseworker) || (standIn is { } second && IsPartial(second)))
        {
            throw new RuleViolation(CaseworkRules.AssigneeIsImpartial);
        }

        if (standIn == caseworker)
        {
            throw new RuleViolation(CaseworkRules.StandInIsAnother);
        }

        var first = CaseworkerId is null;
        (CaseworkerId, StandInId) = (caseworker, standIn);
        Move(next, first ? new("Saken er fordelt til en saksbehandler.", "Saka er fordelt til ein saksbehandlar.") : new("Saken har fått ny saksbehandler eller stedfortreder.", "Saka har fått ny saksbehandlar eller stadfortredar."), by, at);
    }

    /// <summary>Declares, for this case, whether one is impartial (facts B5). The partial one is locked out from now on.</summary>
    public void DeclareImpartiality(bool isImpartial, string reason, Actor by, DateTimeOffset at)
    {
        DemandOffice(by);
        if (!isImpartial && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(CaseworkRules.NeedsReason);
        }

        _impartiality.RemoveAll(declaration => declaration.PersonId == by.Person);
        _impartiality.Add(new ImpartialityDeclaration(by.Person, isImpartial, isImpartial ? string.Empty : reason.Trim(), at));
        RecordForOffice(isImpartial ? new("Habilitet er bekreftet.", "Habilitet er stadfesta.") : new("Inhabilitet er meldt. Saken trenger en annen saksbehandler.", "Inhabilitet er meldt. Saka treng ein annan saksbehandlar."), Status, by, at);
        if (!isImpartial)
        {
            (CaseworkerId, StandInId) = CaseworkerId == by.Person ? (StandInId, null) : (CaseworkerId, StandInId == by.Person ? null : StandInId);
        }
    }

    /// <summary>Lets a late application in, with a reason.</summary>
    public void Admit(string reason, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.Admit, by);
        if (!IsLate)
        {
            throw new RuleViolation(CaseworkRules.NothingToAdmit);
        }

        AdmittedReason = Reason(reason);
        Move(next, new("Søknaden kom etter fristen og er tatt inn: {0}", "Søknaden kom etter fristen og er teken inn: {0}"), by, at, AdmittedReason);
    }

    /// <summary>Begins the assessment on the lines that the version that stands holds.</summary>
    public void BeginAssessment(Scheme scheme, Forms.ResolvedForm form, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.BeginAssessment, by);
        DemandImpartial(by);
        if (IsLate && AdmittedReason is null)
        {
            throw new RuleViolation(CaseworkRules.LateIsAdmittedFirst);
        }

        var lines = scheme.SoughtLines(form, SentVersion!.Answers);
        _recommendedLines.RemoveAll(line => lines.All(sought => sought.Key != line.Key || sought.Sought != line.Sought));
        _recommendedLines.AddRange(lines.Where(sought => _recommendedLines.TrueForAll(line => line.Key != sought.Key))
            .Select(sought => new RecommendedLine(sought.Part, sought.Key, sought.Title, sought.Sought, at)));
        foreach (var (index, sought) in lines.Index())
        {
            _recommendedLines.Find(line => line.Key == sought.Key)!.StandAt(index + 1);
        }

        CaseworkerId ??= by.Person;
        Move(next, new("Statsforvalteren har begynt å vurdere søknaden.", "Statsforvaltaren har byrja å vurdere søknaden."), by, at);
    }

    /// <summary>Asks for missing items, to be answered in the portal.</summary>
    public InformationRequest RequestInformation(IReadOnlyList<string> items, DateOnly dueOn, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.RequestInformation, by);
        DemandImpartial(by);
        var asked = items.Select(item => Norwegian.Normalise(item).Trim()).Where(item => item.Length > 0).ToList();
        if (asked.Count == 0 || dueOn <= OsloTime.DateOf(at))
        {
            throw new RuleViolation(CaseworkRules.RequestNamesItems);
        }

        var request = new InformationRequest(asked, dueOn, by.Person, at);
        _informationRequests.Add(request);
        Move(next, new("Statsforvalteren har bedt om opplysninger, med frist {0}.", "Statsforvaltaren har bede om opplysingar, med frist {0}."), by, at, Norwegian.Date(dueOn));
        return request;
    }

    /// <summary>Goes on without an answer.</summary>
    public void EndWait(Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.EndWait, by);
        OpenRequest().End(at);
        Move(next, new("Statsforvalteren behandler saken videre uten svar.", "Statsforvaltaren behandlar saka vidare utan svar."), by, at);
    }

    /// <summary>Writes the assessment: one criterion's grade and reasoning.</summary>
    public void Assess(string criterion, Grade? grade, string reasoning, Actor by, DateTimeOffset at)
    {
        Status = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        var text = Norwegian.Normalise(reasoning).Trim();
        if (_assessments.Find(candidate => candidate.Criterion == criterion) is { } existing)
        {
            existing.Change(grade, text, by.Person, at);
        }
        else if (grade is not null || text.Length > 0)
        {
            _assessments.Add(new CriterionAssessment(criterion, grade, text, by.Person, at));
        }
    }

    /// <summary>Writes the assessment of the whole, and the private note that nobody outside the embete sees.</summary>
    public void AssessWhole(string goalAssessment, string privateNote, Actor by)
    {
        Status = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        (GoalAssessment, PrivateNote) = (Norwegian.Normalise(goalAssessment).Trim(), Norwegian.Normalise(privateNote).Trim());
    }

    /// <summary>Says that a measure falls outside the scheme, with the standard reason (KI-21, KI-37, KI-38): it gets nothing. Null takes that back, and the amount is open again.</summary>
    public void Exclude(Scheme scheme, string line, string? reasonCode, Actor by, DateTimeOffset at)
    {
        Status = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        var recommended = _recommendedLines.Find(candidate => candidate.Key == line) ?? throw new RuleViolation(CaseworkRules.UnknownLine, line);
        if (recommended.Exclusion == reasonCode)
        {
            return;
        }

        if (reasonCode is null)
        {
            recommended.Include();
            RecordForOffice(new("«{0}» regnes likevel med i ordningen.", "«{0}» blir likevel rekna med i ordninga."), Status, by, at, recommended.Title);
            return;
        }

        if (!scheme.Exclusions.Contains(reasonCode, StringComparer.Ordinal))
        {
            throw new RuleViolation(CaseworkRules.NeedsReason);
        }

        recommended.Exclude(reasonCode);
        RecordForOffice(new("«{0}» faller utenfor ordningen.", "«{0}» fell utanfor ordninga."), Status, by, at, recommended.Title);
    }

    /// <summary>Writes recommended amounts line by line (KI-35: a person's judgement, never computed). May be saved half done.</summary>
    public void WriteRecommendation(IReadOnlyList<LineAmount> amounts, string reason, Actor by)
    {
        var next = Next(ApplicationAction.Assess, by);
        DemandImpartial(by);
        foreach (var amount in amounts)
        {
            var line = _recommendedLines.Find(candidate => candidate.Key == amount.Key) ?? throw new RuleViolation(CaseworkRules.UnknownLine, amount.Key);
            if (amount.Amount > line.Sought)
            {
                throw new RuleViolation(CaseworkRules.NotMoreThanSought, line.Title, Norwegian.Kroner(amount.Amount.Value), Norwegian.Kroner(line.Sought));
            }

            if (line.Exclusion is not null && amount.Amount != Kroner.Zero)
            {
                throw new RuleViolation(CaseworkRules.ExcludedGetsNothing, line.Title);
            }
        }

        foreach (var amount in amounts)
        {
            var line = _recommendedLines.Find(candidate => candidate.Key == amount.Key)!;
            line.Recommend(amount.Amount, line.Exclusion ?? amount.ReasonCode);
        }

        RecommendationReason = Norwegian.Normalise(reason).Trim();
        Status = next;
    }

    /// <summary>Recommends (innstilling): every line has an amount, less than sought has a reason, the whole is assessed.</summary>
    public void Recommend(Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.Recommend, by);
        DemandImpartial(by);
        if (GoalAssessment.Length == 0)
        {
            throw new RuleViolation(CaseworkRules.NeedsGoalAssessment);
        }

        if (_recommendedLines.Find(line => line.Amount is null) is { } open)
        {
            throw new RuleViolation(CaseworkRules.EveryLineHasAmount, open.Title);
        }

        if (_recommendedLines.Find(line => line.Amount < line.Sought && string.IsNullOrEmpty(line.ReasonCode)) is { } unexplained)
        {
            throw new RuleViolation(CaseworkRules.RefusalHasReason, unexplained.Title);
        }

        (RecommendedBy, ApprovedBy) = (by.Person, null);
        var sum = Kroner.Sum(_recommendedLines.Select(line => line.Amount!.Value));
        var from = Status;
        Status = next;
        RecordForOffice(new("Innstillingen er skrevet: {0} av {1}.", "Innstillinga er skriven: {0} av {1}."), from, by, at, Norwegian.Kroner(sum), Norwegian.Kroner(Sought));
    }

    public void RecallRecommendation(Actor by, DateTimeOffset at) =>
        MoveForOffice(Next(ApplicationAction.RecallRecommendation, by), new("Innstillingen er hentet tilbake.", "Innstillinga er henta tilbake."), by, at);

    /// <summary>Sends the recommendation back to the caseworker with a reason.</summary>
    public void ReturnRecommendation(string reason, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.ReturnRecommendation, by);
        ApprovedBy = null;
        MoveForOffice(next, new("Leder har sendt innstillingen tilbake: {0}", "Leiar har sendt innstillinga tilbake: {0}"), by, at, Reason(reason));
    }

    /// <summary>Approves the recommendation; another person than the one who recommended (KI-94).</summary>
    public void ApproveRecommendation(Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.ApproveRecommendation, by);
        DemandImpartial(by);
        DemandAnotherThanRecommender(by);
        ApprovedBy = by.Person;
        MoveForOffice(next, new("Innstillingen er godkjent av leder.", "Innstillinga er godkjend av leiar."), by, at);
    }

    /// <summary>Dismisses on a formal ground; the letter says which.</summary>
    public void Dismiss(DismissalGround ground, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.Dismiss, by);
        DemandImpartial(by);
        DismissedFor = ground;
        Move(next, new("Søknaden er avvist.", "Søknaden er avvist."), by, at);
    }

    /// <summary>The decision is made; called by <see cref="Decisions.Decision"/>.</summary>
    internal void Decide(Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.Decide, by);
        DemandImpartial(by);
        DemandAnotherThanRecommender(by);
        MoveForOffice(next, new("Vedtaket er gjort.", "Vedtaket er gjort."), by, at);
    }

    /// <summary>Something happened on the case that moves another aggregate: a letter, a slip, a payment.</summary>
    internal void Note(Text sentence, Actor by, DateTimeOffset at, params object[] values) => Record(sentence, Status, by, at, values);

    internal void DemandImpartial(Actor by)
    {
        if (!_impartiality.Exists(declaration => declaration.PersonId == by.Person))
        {
            throw new RuleViolation(CaseworkRules.ImpartialityIsDeclared);
        }
    }

    private static string Reason(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleViolation(CaseworkRules.NeedsReason) : Norwegian.Normalise(reason).Trim();

    private ApplicationStatus Next(ApplicationAction action, Actor by)
    {
        DemandOffice(by);
        return ApplicationLifecycle.Table.Next(Status, action, by);
    }

    private void MoveForOffice(ApplicationStatus to, Text sentence, Actor by, DateTimeOffset at, params object[] values)
    {
        var from = Status;
        Status = to;
        RecordForOffice(sentence, from, by, at, values);
    }

    private void DemandOffice(Actor by)
    {
        if (by.Organisation != OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (IsPartial(by.Person))
        {
            throw new RuleViolation(CaseworkRules.IsImpartial);
        }
    }

    private bool IsPartial(Id<Person> person) => _impartiality.Exists(declaration => declaration.PersonId == person && !declaration.IsImpartial);

    private void DemandAnotherThanRecommender(Actor by)
    {
        if (RecommendedBy == by.Person)
        {
            throw new RuleViolation(CaseworkRules.ApproverIsAnother);
        }
    }
}
