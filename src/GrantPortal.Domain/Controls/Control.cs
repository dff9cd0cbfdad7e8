using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Samples;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Controls;

/// <summary>
/// A control of an award (KI-99): what the directorate, or the body that it gives the authority to (KI-102), asks, is answered and finds. How it ends stands in
/// <c>Control.Closing.cs</c>.
/// </summary>
public sealed partial class Control
{
    private readonly List<ControlRequest> _requests = [];
    private readonly List<ControlFinding> _findings = [];

    private Control()
    {
    }

    public Id<Control> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Organisation> RecipientId { get; private set; }

    /// <summary>The embete that has the case.</summary>
    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>The directorate that opened it.</summary>
    public Id<Organisation> DirectorateId { get; private set; }

    /// <summary>The body that carries it out; null where the directorate does (KI-102).</summary>
    public Id<Organisation>? DelegateId { get; private set; }

    public ControlStatus Status { get; private set; }

    public ControlGround Ground { get; private set; }

    /// <summary>What kind of control it is, in the directorate's own words (KI-112).</summary>
    public string Type { get; private set; } = string.Empty;

    /// <summary>The draw that it comes from; null where a person picked the award.</summary>
    public Id<Sample>? SampleId { get; private set; }

    public Id<Person> OpenedBy { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public IReadOnlyList<ControlRequest> Requests => _requests;

    public IReadOnlyList<ControlFinding> Findings => _findings;

    /// <summary>The request that waits for an answer; null when none does.</summary>
    public ControlRequest? OpenRequest => _requests.Find(request => request.IsOpen);

    /// <summary>Opens a control on an award. The recipient is not told before it is asked; the embete sees it in the case.</summary>
    public static Control Open(Application application, Decision decision, Organisation directorate, Scheme scheme, ControlGround ground, string type, Actor by, DateTimeOffset at)
    {
        var status = ControlLifecycle.Table.Next(ControlStatus.Open, ControlAction.Begin, by);
        if (directorate.Id != by.Organisation || directorate.Code != scheme.Directorate)
        {
            throw new RuleViolation(ControlRules.DirectorateControls);
        }

        if (decision.Status is DecisionStatus.Made || decision.Granted == Kroner.Zero)
        {
            throw new RuleViolation(ControlRules.OfAnAward);
        }

        if (string.IsNullOrWhiteSpace(type))
        {
            throw new RuleViolation(ControlRules.TypeIsStated);
        }

        var control = new Control
        {
            Id = Id<Control>.New(at),
            ApplicationId = application.Id,
            RecipientId = application.ApplicantId,
            OfficeId = application.OfficeId,
            DirectorateId = directorate.Id,
            Status = status,
            Ground = ground,
            Type = Norwegian.Normalise(type).Trim(),
            OpenedBy = by.Person,
            OpenedAt = at,
        };
        application.NoteControl(new("Det er åpnet en kontroll av tilskuddet: {0}.", "Det er opna ein kontroll av tilskotet: {0}."), by, at, control.Type);
        return control;
    }

    /// <summary>Opens a control on an award that was drawn.</summary>
    public static Control Open(Sample sample, Application application, Decision decision, Organisation directorate, Scheme scheme, Actor by, DateTimeOffset at)
    {
        if (!sample.Drawn.Contains(application.Id))
        {
            throw new RuleViolation(ControlRules.IsDrawn);
        }

        var language = application.Language;
        var control = Open(application, decision, directorate, scheme, ControlGround.Use, new Text("Risikobasert utvalg", "Risikobasert utval").In(language), by, at);
        control.SampleId = sample.Id;
        return control;
    }

    /// <summary>Lets another body carry the control out; it reads the case as long as the control is open (KI-102). Null takes it back.</summary>
    public void Delegate(Application application, Organisation? to, Actor by, DateTimeOffset at)
    {
        var next = ControlLifecycle.Table.Next(Status, ControlAction.Delegate, by);
        DemandOurs(application, by);
        if (to is { Kind: not OrganisationKind.ControlBody })
        {
            throw new RuleViolation(ControlRules.DelegateIsControlBody);
        }

        DelegateId = to?.Id;
        application.GiveInsight(DelegateId);
        Status = next;
        application.NoteControl(
            to is null ? new("Direktoratet fører kontrollen selv igjen.", "Direktoratet fører kontrollen sjølv att.") : new Text("{0} har fått myndighet til å føre kontrollen.", "{0} har fått mynde til å føre kontrollen."),
            by, at, to?.Name ?? string.Empty);
    }

    /// <summary>Asks the recipient to present something (KI-103); the letter is sent in the same save.</summary>
    public ControlRequest RequestInformation(Application application, IReadOnlyList<string> items, DateOnly dueOn, Actor by, DateTimeOffset at)
    {
        var next = ControlLifecycle.Table.Next(Status, ControlAction.RequestInformation, by);
        DemandOurs(application, by);
        var asked = items.Select(item => Norwegian.Normalise(item).Trim()).Where(item => item.Length > 0).ToList();
        if (asked.Count == 0 || dueOn <= OsloTime.DateOf(at))
        {
            throw new RuleViolation(ControlRules.RequestNamesItems);
        }

        var request = new ControlRequest(asked, dueOn, by, at);
        _requests.Add(request);
        Status = next;
        application.Note(new("Mottakeren er bedt om opplysninger i en kontroll, med frist {0}.", "Mottakaren er beden om opplysingar i ein kontroll, med frist {0}."), by, at, Norwegian.Date(dueOn));
        return request;
    }

    /// <summary>The recipient answers, in words and with documents.</summary>
    public void AnswerInformation(Application application, string answer, bool hasDocuments, Actor by, DateTimeOffset at)
    {
        var next = ControlLifecycle.Table.Next(Status, ControlAction.AnswerInformation, by);
        if (by.Organisation != application.ApplicantId && by.Organisation != application.PayeeId)
        {
            throw new RuleViolation(ControlRules.RecipientAnswers);
        }

        if (string.IsNullOrWhiteSpace(answer) && !hasDocuments)
        {
            throw new RuleViolation(ControlRules.AnswerIsGiven);
        }

        (OpenRequest ?? throw new RuleViolation(ControlRules.NothingIsAsked)).Answer(Norwegian.Normalise(answer).Trim(), by, at);
        Status = next;
        application.Note(new("Mottakeren har svart i kontrollen.", "Mottakaren har svart i kontrollen."), by, at);
    }

    /// <summary>Records what was found; the recipient reads the conclusion and not the findings.</summary>
    public void RecordFinding(Application application, string finding, Actor by, DateTimeOffset at)
    {
        var next = ControlLifecycle.Table.Next(Status, ControlAction.RecordFinding, by);
        DemandOurs(application, by);
        if (string.IsNullOrWhiteSpace(finding))
        {
            throw new RuleViolation(ControlRules.FindingIsStated);
        }

        _findings.Add(new ControlFinding(Norwegian.Normalise(finding).Trim(), by, at));
        Status = next;
        application.NoteControl(new("Et funn er skrevet i kontrollen.", "Eit funn er skrive i kontrollen."), by, at);
    }

    /// <summary>Says whether one is impartial in the case (facts B5), as everybody who controls must before anything else. The partial one is locked out of it.</summary>
    public void DeclareImpartiality(Application application, bool isImpartial, string reason, Actor by, DateTimeOffset at)
    {
        DemandControls(by);
        application.Declare(isImpartial, reason, by, at);
    }

    private void DemandOurs(Application application, Actor by)
    {
        DemandControls(by);
        application.DemandImpartial(by);
    }

    private void DemandControls(Actor by)
    {
        if (by.Organisation != DirectorateId && by.Organisation != DelegateId)
        {
            throw new RuleViolation(ControlRules.IsControllers);
        }
    }
}
