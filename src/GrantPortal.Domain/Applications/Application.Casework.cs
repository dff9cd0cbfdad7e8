using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Applications;

/// <summary>What the embete does with a case: who has it, whether it is late, what is missing. Its judgement stands in <c>Application.Assessing.cs</c> and <c>Application.Recommending.cs</c>.</summary>
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
        Declare(isImpartial, reason, by, at);
    }

    internal void Declare(bool isImpartial, string reason, Actor by, DateTimeOffset at)
    {
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
    /// <param name="scheme">The scheme.</param>
    /// <param name="form">The form that was sent.</param>
    /// <param name="by">A caseworker.</param>
    /// <param name="at">When.</param>
    /// <param name="undertakings">The undertakings of the lines, whose clocks may set a ceiling (NAV-26); none where the scheme has no clock.</param>
    public void BeginAssessment(Scheme scheme, Forms.ResolvedForm form, Actor by, DateTimeOffset at, IReadOnlyList<Undertaking>? undertakings = null)
    {
        var next = Next(ApplicationAction.BeginAssessment, by);
        DemandImpartial(by);
        if (IsLate && AdmittedReason is null)
        {
            throw new RuleViolation(CaseworkRules.LateIsAdmittedFirst);
        }

        LayOut(scheme, form, undertakings ?? [], at);
        CaseworkerId ??= by.Person;
        Move(next, new("{0} har begynt å vurdere søknaden.", "{0} har byrja å vurdere søknaden."), by, at, Route.Authority());
    }

    private void LayOut(Scheme scheme, Forms.ResolvedForm form, IReadOnlyList<Undertaking> undertakings, DateTimeOffset at)
    {
        var lines = scheme.SoughtLines(form, SentVersion!.Answers);
        _recommendedLines.RemoveAll(line => lines.All(sought => sought.Key != line.Key || sought.Sought != line.Sought));
        _recommendedLines.AddRange(lines.Where(sought => _recommendedLines.TrueForAll(line => line.Key != sought.Key))
            .Select(sought => new RecommendedLine(sought.Part, sought.Key, sought.Title, sought.Sought, at)));
        foreach (var (index, sought) in lines.Index())
        {
            var line = _recommendedLines.Find(candidate => candidate.Key == sought.Key)!;
            var undertaking = UndertakingOf(form, line);
            line.StandAt(index + 1, undertaking);
            line.LimitTo(undertakings.FirstOrDefault(candidate => candidate.Id == undertaking) is { } clocked ? scheme.CeilingOf(form, SentVersion.Answers, clocked, Year) : null);
            if (form.ExclusionIn(SentVersion.Answers) is { } exclusion)
            {
                line.Exclude(exclusion, isByAnswer: true);
            }
            else if (line.IsExcludedByAnswer)
            {
                // A new version answers otherwise.
                line.Include();
            }
        }
    }

    private Id<Undertaking>? UndertakingOf(Forms.ResolvedForm form, RecommendedLine line) =>
        SentVersion!.Lines.FirstOrDefault(sent => sent.Key == line.Key || (sent.Part == line.Key && form.UndertakingOf(line.Part, SentVersion.Answers) is not null))?.UndertakingId;

    /// <summary>Who handles the case, as the applicant reads it.</summary>

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
        Move(next, new("{1} har bedt om opplysninger, med frist {0}.", "{1} har bede om opplysingar, med frist {0}."), by, at, Norwegian.Date(dueOn), Route.Authority());
        return request;
    }

    /// <summary>Goes on without an answer.</summary>
    public void EndWait(Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.EndWait, by);
        OpenRequest().End(at);
        Move(next, new("{0} behandler saken videre uten svar.", "{0} behandlar saka vidare utan svar."), by, at, Route.Authority());
    }

    /// <summary>Dismisses on a formal ground; the letter says which.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="by">The caseworker.</param>
    /// <param name="at">When.</param>
    /// <param name="partners">How far the partners have come where the application has any: it is not dismissed as unsigned before they have had their time.</param>
    public void Dismiss(DismissalGround ground, Actor by, DateTimeOffset at, PartnerStanding? partners = null)
    {
        var next = Next(ApplicationAction.Dismiss, by);
        DemandImpartial(by);
        if (ground is DismissalGround.SignatureMissing)
        {
            partners?.DemandUnsigned(at);
        }

        DismissedFor = ground;
        Move(next, new("Søknaden er avvist.", "Søknaden er avvist."), by, at);
    }

    /// <summary>Something happened on the case that moves another aggregate: a letter, a slip, a payment.</summary>
    internal void Note(Text sentence, Actor by, DateTimeOffset at, params object[] values) => Record(sentence, Status, by, at, values);

    /// <summary>The same, where the recipient is told by letter later, or never.</summary>
    internal void NoteForOffice(Text sentence, Actor by, DateTimeOffset at, params object[] values) => RecordForOffice(sentence, Status, by, at, values);

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
        DemandWay(action);
        return ApplicationLifecycle.Table.Next(Status, action, by);
    }

    private void DemandWay(ApplicationAction action)
    {
        if (!Route.Has(action))
        {
            throw new RuleViolation(ReferralRules.NotThisWay);
        }

        if (Status is ApplicationStatus.Referred or ApplicationStatus.OfficeAsked && ApplicationLifecycle.Table.Find(Status, action) is null)
        {
            throw new RuleViolation(ReferralRules.OnlyReads);
        }
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
            throw new RuleViolation(Route is Route.Directorate && by.Organisation == DirectorateId ? ReferralRules.IsDirectorates : CaseworkRules.CaseIsTheirs);
        }

        if (IsPartial(by.Person))
        {
            throw new RuleViolation(CaseworkRules.IsImpartial);
        }
    }

    private bool IsPartial(Id<Person> person) => _impartiality.Exists(declaration => declaration.PersonId == person && !declaration.IsImpartial);
}
