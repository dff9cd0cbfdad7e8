using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Web.Demonstration;

/// <summary>A Nav office's project on the walk.</summary>
internal sealed partial class CaseWalk
{
    /// <summary>The accounts of the project, attached to its report.</summary>
    public Document? ProjectAccounts { get; private set; }

    /// <summary>The project as a new part of its embete's network.</summary>
    public List<NetworkProject> Joined { get; } = [];

    /// <summary>Types a whole application for one project.</summary>
    public CaseWalk Fill(ProjectAnswers project)
    {
        var list = _form.Sections.Select(section => section.Items).First(items => items is not null)!;
        var item = Application.AddItem(list, Contact, Tick());
        Application.Save(_form, Application.OpenVersion!.Revision, project.Typed(applicant, Payee, _words, item), Contact, Tick());
        return this;
    }

    /// <summary>Recommends a refusal because the frame is used up (NAVD-02).</summary>
    public CaseWalk RecommendNothing()
    {
        Application.AssessWhole(_words.Assessment, string.Empty, Handling.Caseworker);
        Application.WriteRecommendation([.. Application.RecommendedLines.Select(line => new LineAmount(line.Key, Kroner.Zero, "ramme"))], string.Empty, Handling.Caseworker);
        Application.Recommend(ReportStanding.NotDueYet, Handling.Caseworker, Tick());
        return this;
    }

    // NAV-90. A project of the demonstration is awarded once.
    private void JoinNetwork()
    {
        if (SchemeCatalogue.Portal[Application.Scheme].HasNetwork && Decision!.Granted > Kroner.Zero)
        {
            var ids = Application.SentVersion!.Lines.Select(line => line.UndertakingId).OfType<Domain.Ids.Id<Undertaking>>().Distinct();
            Joined.AddRange(ids.Select(id => NetworkProject.Join(Application, _form, Register.Find(id), _at)));
        }
    }

    /// <summary>Its place among the embete's.</summary>
    public CaseWalk RankAs(int place)
    {
        Application.RankAs(place, Handling.Caseworker);
        return this;
    }

    /// <summary>Signed by one of those who must; the other is awaited.</summary>
    public CaseWalk SignOnce()
    {
        AwaitSignature();
        Application.SignAndSend(opened.Call, _form, Register, Title, delegation: null, isDelegate: false, Signatory, Tick());
        return this;
    }

    /// <summary>The directorate's decision list has decided it.</summary>
    public CaseWalk DecidedBy(IReadOnlyList<Decision> decisions, DateTimeOffset at)
    {
        Decision = decisions.FirstOrDefault(decision => decision.ApplicationId == Application.Id);
        return On(at);
    }

    /// <summary>The directorate has asked the embete about it.</summary>
    public CaseWalk AskOffice(string question)
    {
        var by = cast.As("avdir-saksbehandler", Domain.People.Role.DirectorateCaseworker);
        Application.DeclareImpartialityAtDirectorate(isImpartial: true, string.Empty, by, Tick());
        Application.AskOffice(question, by, Tick());
        return this;
    }

    /// <summary>Types the report on the project, with its accounts attached.</summary>
    public CaseWalk ReportProject(int usedPercent)
    {
        BeginReport();
        ProjectAccounts = DemonstrationFiles.ProjectAccounts(Application, applicant, Contact, Tick());
        FillReport(usedPercent);
        Report!.Save(ReportForm, Report.OpenVersion!.Revision, new Dictionary<string, string?> { ["regnskap.vedlegg"] = ProjectAccounts.Id.ToString() }, Contact, Tick());
        return this;
    }
}
