using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Web.Demonstration;

/// <summary>Walks one case from a draft as far as the demonstration wants it, by the verbs that people use. What the embete does stands in <c>CaseWalk.Casework.cs</c>.</summary>
internal sealed partial class CaseWalk(Cast cast, OpenedCall opened, Organisation applicant, string caseNumber, DateTimeOffset startsAt)
{
    private readonly Wording _words = Wording.Of(applicant);
    private readonly ResolvedForm _form = opened.Call.Form!.For(applicant.Kind);
    private readonly List<Letter> _letters = [];
    private DateTimeOffset _at = startsAt;

    public Application Application { get; } =
        Application.Start(opened.Call, opened.Scheme, applicant, [], caseNumber, Wording.Of(applicant).Language, cast.ContactOf(applicant), startsAt);

    public UndertakingRegister Register { get; private set; } = new(opened.Scheme.Key, applicant.Id, opened.Call.Year, []);

    public Document? TrainingPlan { get; private set; }

    public Decision? Decision { get; private set; }

    public IReadOnlyList<Letter> Letters => _letters;

    public Payment? Payment { get; private set; }

    /// <summary>What the budget became, where less was granted than sought.</summary>
    public RevisedBudget? Budget { get; private set; }

    /// <summary>Those who handle the case where it belongs.</summary>
    private Staff Handling => Staff.Of(cast, Application.OfficeId);

    private Actor Contact => cast.ContactOf(applicant);

    private Actor Signatory => cast.SignatoryOf(applicant);

    private Organisation Payee => cast.Find(Application.PayeeId);

    private string TitleOf(Role role) => role is Role.NavLeader ? _words.Language is Language.Nynorsk ? "Nav-leiar" : "Nav-leder" : Title;

    private string Title => applicant.Kind is OrganisationKind.District ? "bydelsdirektør" : "kommunedirektør";

    /// <summary>Moves the clock to a later moment of the walk.</summary>
    public CaseWalk On(DateTimeOffset at)
    {
        _at = at > _at ? at : _at;
        return this;
    }

    /// <summary>Goes on with undertakings of an earlier year.</summary>
    public CaseWalk After(IEnumerable<Undertaking> earlier)
    {
        Register = new UndertakingRegister(opened.Scheme.Key, applicant.Id, opened.Call.Year, earlier);
        return this;
    }

    /// <summary>Types a whole application.</summary>
    public CaseWalk Fill(CaseAnswers answers)
    {
        TrainingPlan = answers.Assistance.Count == 0 ? null
            : DemonstrationFiles.TrainingPlan(Application, applicant, Contact, Tick());
        var list = _form.Sections.Select(section => section.Items).FirstOrDefault(items => items is not null);
        var items = answers.Projects.Select(_ => Application.AddItem(list!, Contact, Tick())).ToList();
        Application.Save(_form, Application.OpenVersion!.Revision, answers.Typed(applicant, _words, items, TrainingPlan?.Id.ToString() ?? string.Empty), Contact, Tick());
        return this;
    }

    /// <summary>Carries over so many kroner for kompetanse from the year before.</summary>
    public CaseWalk CarryOver(long amount)
    {
        Application.Save(_form, Application.OpenVersion!.Revision, new Dictionary<string, string?> { ["kompetanse.kurs.overfort"] = $"{amount}" }, Contact, Tick());
        return this;
    }

    /// <summary>Types only who applies and why: a draft that has come some of the way.</summary>
    public CaseWalk Begin()
    {
        Application.Save(_form, Application.OpenVersion!.Revision, _words.Common(applicant), Contact, Tick());
        return this;
    }

    public CaseWalk AwaitSignature()
    {
        Application.RequestSignature(_form, Contact, Tick());
        return this;
    }

    public CaseWalk Send()
    {
        AwaitSignature();
        foreach (var role in _form.Signatures)
        {
            Application.SignAndSend(opened.Call, _form, Register, TitleOf(role), delegation: null, isDelegate: false, cast.SignerOf(applicant, role), Tick());
        }

        return this;
    }

    public CaseWalk Withdraw()
    {
        Application.Withdraw(Signatory, Tick());
        return this;
    }

    /// <summary>Fills in and signs the slip; <paramref name="firstSpentOn"/> where it asks when the project begins to spend.</summary>
    public CaseWalk Accept(DateOnly? firstSpentOn = null)
    {
        var undertaking = Decision!.Slip!.AsksForSpending ? Register.Find(Decision.Lines[0].UndertakingId!.Value) : null;
        Decision!.FillInSlip(Application, applicant, Payee, Payee.Number!, Decision.RegisteredAccount(applicant, Payee)!, Contact, Tick(), undertaking, firstSpentOn, undertaking is null ? string.Empty : "4210-621");
        if (RevisedBudget.IsAskedFor(Decision))
        {
            Budget = RevisedBudget.Ask(Decision, Application.SentVersion!.Lines, Tick());
            Budget.Submit(Decision, Application, new Dictionary<string, (Kroner?, Kroner?)>(), _words.RevisedAim, Contact, Tick());
        }

        Decision.Accept(Application, applicant, Budget, conditionsAccepted: true, Title, Signatory, Tick(), [.. Decision.Lines.Select(line => line.UndertakingId).OfType<Id<Undertaking>>().Select(Register.Find)]);
        return this;
    }

    public CaseWalk OrderPayment()
    {
        if (Budget?.Status is RevisedBudgetStatus.Submitted)
        {
            Budget.Approve(Application, Handling.Caseworker, Tick());
        }

        Payment = Decision!.OrderPayment(Application, opened.Call, Handling.Paymaster, Tick());
        return this;
    }

    private DateTimeOffset Tick() => _at = _at.AddMinutes(7);
}
