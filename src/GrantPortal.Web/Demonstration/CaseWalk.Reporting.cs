using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;

namespace GrantPortal.Web.Demonstration;

/// <summary>The report on the walk.</summary>
internal sealed partial class CaseWalk
{
    private ResolvedForm ReportForm => opened.Call.ReportForm!.For(applicant.Kind);

    public Report? Report { get; private set; }

    /// <summary>Begins the report, filled in with what was granted.</summary>
    public CaseWalk BeginReport()
    {
        var budget = ReportBudget.Of(Decision!, Application.SentVersion!.Lines, Budget, new Dictionary<string, Kroner>(), opened.Call.Content);
        Report = Report.Begin(Decision!, Application, ReportForm, budget, _letters.Find(letter => letter.DecisionId == Decision!.Id)?.Content, applicant, Contact, Tick());
        return this;
    }

    /// <summary>Types the whole report; of each grant line so many percent are used.</summary>
    public CaseWalk FillReport(int usedPercent)
    {
        if (Report is null)
        {
            BeginReport();
        }

        Report!.Save(ReportForm, Report.OpenVersion!.Revision, ReportAnswers.Typed(Report, ReportForm, Application.SentVersion!.Lines, usedPercent, _words), Contact, Tick());
        return this;
    }

    public CaseWalk SendReport()
    {
        Report!.RequestSignature(ReportForm, Contact, Tick());
        foreach (var role in ReportForm.Signatures)
        {
            Report.SignAndSend(Application, opened.Call, ReportForm, TitleOf(role), delegation: null, isDelegate: false, cast.SignerOf(applicant, role), Tick());
        }

        return this;
    }

    public CaseWalk ReturnReport(string section, string remark)
    {
        Report!.Return(Application, ReportForm, [new(section, remark)], Handling.Caseworker, Tick());
        return this;
    }

    public CaseWalk ApproveReport()
    {
        Report!.Approve(Application, auditorIsSettled: true, Handling.Caseworker, Tick());
        return this;
    }
}
