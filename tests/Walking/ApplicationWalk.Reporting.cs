using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;

namespace GrantPortal.Walking;

/// <summary>The report on the walk.</summary>
public sealed partial class ApplicationWalk
{
    /// <summary>What is left of each grant line, percent; the rest is used.</summary>
    private int _unusedPercent = 10;

    /// <summary>The report, once it is begun.</summary>
    public Report Report { get; private set; } = null!;

    /// <summary>The call's report form as this recipient fills it in.</summary>
    public ResolvedForm ReportForm => Call.ReportForm!.For(Applicant.Organisation.Kind);

    public ApplicationWalk Leaving(int unusedPercent)
    {
        _unusedPercent = unusedPercent;
        return this;
    }

    public ApplicationWalk ReportBegun()
    {
        if (Report is null)
        {
            if (Payment is null)
            {
                PaymentOrdered();
            }

            var budget = ReportBudget.Of(Decision, Application.SentVersion!.Lines, Budget, new Dictionary<string, Kroner>(), Call.Content);
            Report = Report.Begin(Decision, Application, ReportForm, budget, Letter!.Content, Applicant.Organisation, Applicant.Contact, Next());
        }

        return this;
    }

    /// <summary>Everything is stated; the accounts tally with the award.</summary>
    public ApplicationWalk ReportFilled()
    {
        ReportBegun();
        Report.Save(ReportForm, Report.OpenVersion!.Revision, TallyingReport.Of(Report, ReportForm, Application.SentVersion!.Lines, _unusedPercent), Applicant.Contact, Next());
        return this;
    }

    public ApplicationWalk ReportSubmitted()
    {
        if (Report?.OpenVersion is null && Report?.SentVersion is null)
        {
            ReportFilled();
        }

        Report!.RequestSignature(ReportForm, Applicant.Contact, Next());
        Report.SignAndSend(Application, Call, ReportForm, Applicant.Title, delegation: null, isDelegate: false, Applicant.Signatory, Next());
        return this;
    }

    public ApplicationWalk ReportApproved()
    {
        ReportSubmitted();
        Report.Approve(Application, auditorIsSettled: true, Staff.Caseworker, Next());
        return this;
    }
}
