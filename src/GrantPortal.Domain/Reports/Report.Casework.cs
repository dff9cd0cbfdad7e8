using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Reports;

/// <summary>What the embete does with a report.</summary>
public sealed partial class Report
{
    /// <summary>Sends sections back with what must be mended; the others stand as they were signed. The recipient mends them in a new version.</summary>
    public void Return(Application application, ResolvedForm form, IReadOnlyList<ReturnedSection> sections, Actor by, DateTimeOffset at)
    {
        var next = Next(application, ReportAction.Return, by);
        var named = sections.Select(each => each with { Remark = Norwegian.Normalise(each.Remark).Trim() }).ToList();
        if (named.Count == 0 || named.Exists(each => each.Remark.Length == 0 || form.Sections.All(section => section.Key != each.Section)))
        {
            throw new RuleViolation(ReportRules.ReturnSaysWhat);
        }

        // A correction that the recipient has begun goes on; it may change no more than what is sent back.
        if (OpenVersion is { Status: FormVersions.VersionStatus.AwaitingSignature })
        {
            throw new RuleViolation(FormVersions.VersionRules.HasOpenVersion);
        }

        if (OpenVersion is null)
        {
            OpenNext(SentVersion!, at);
        }

        (Status, Returned) = (next, named);
        var titles = named.Select(each => form.Sections.First(section => section.Key == each.Section).Title).ToList();
        application.Note(
            new("Rapporten er sendt tilbake for retting av {0}.", "Rapporten er send tilbake for retting av {0}."), by, at,
            new Text(string.Join(", ", titles.Select(title => $"«{title.Nb}»")), string.Join(", ", titles.Select(title => $"«{title.Nn}»"))));
    }

    /// <summary>Ends the undertaking on the day that the approved final report says (NAV-81); a report on one that goes on says none.</summary>
    /// <exception cref="RuleViolation">The day is before it began.</exception>
    public void End(ResolvedForm form, Undertaking undertaking)
    {
        if (Status is not ReportStatus.Approved || SentVersion?.Answers is not { } answers)
        {
            return;
        }

        // A date that is left behind after the answer was changed to «nei» ends nothing.
        var day = form.FieldsFor(answers).FirstOrDefault(field => field.Meaning is Meaning.EndsOn && (field.RequiredWhen is not { } asked || answers[asked.Subject] == asked.Value));
        if (day is not null && answers.Date(day.Name) is { } on)
        {
            undertaking.Stop(on);
        }
    }

    /// <summary>Approves use and results. Waits for the auditor where the award needs one (KI-87..89); sending never does.</summary>
    /// <param name="application">The case.</param>
    /// <param name="auditorIsSettled">The statement is given, not needed or deferred.</param>
    /// <param name="by">At the embete.</param>
    /// <param name="at">When.</param>
    public void Approve(Application application, bool auditorIsSettled, Actor by, DateTimeOffset at)
    {
        var next = Next(application, ReportAction.Approve, by);
        if (!auditorIsSettled)
        {
            throw new RuleViolation(ReportRules.AuditorFirst);
        }

        if (OpenVersion is { Status: FormVersions.VersionStatus.AwaitingSignature })
        {
            throw new RuleViolation(FormVersions.VersionRules.HasOpenVersion);
        }

        (Status, ApprovedBy, ApprovedAt) = (next, by.Person, at);
        application.Note(
            new("Rapporten er godkjent: {0} brukt og {1} ubrukt.", "Rapporten er godkjend: {0} brukt og {1} ubrukt."), by, at, Norwegian.Kroner(Used), Norwegian.Kroner(Unused));
    }

    private ReportStatus Next(Application application, ReportAction action, Actor by)
    {
        DemandCase(application);
        if (by.Organisation != OfficeId)
        {
            throw new RuleViolation(ReportRules.ApproverIsOffice);
        }

        application.DemandImpartial(by);
        return ReportLifecycle.Table.Next(Status, action, by);
    }
}
