using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.AuditorStatements;

/// <summary>
/// An auditor's statement on the accounts of a report (KI-87..89): one over all the parts. It is bound to exactly the figures that were read, and void when one of them
/// changes. A report under the call's threshold has none.
/// </summary>
public sealed class AuditorStatement
{
    /// <summary>How long an invitation holds.</summary>
    public static readonly TimeSpan InvitationHolds = TimeSpan.FromDays(30);

    private AuditorStatement()
    {
    }

    public Id<AuditorStatement> Id { get; private set; }

    public Id<Report> ReportId { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>Whose accounts they are.</summary>
    public Id<Organisation> ReporterId { get; private set; }

    public StatementStatus Status { get; private set; }

    /// <summary>SHA-256 of the figures that it holds for; null until it is given or deferred.</summary>
    public string? FiguresHash { get; private set; }

    /// <summary>What the auditor said; null until then.</summary>
    public StatementContent? Content { get; private set; }

    /// <summary>The signed document.</summary>
    public Id<Document>? DocumentId { get; private set; }

    public DateTimeOffset? GivenAt { get; private set; }

    /// <summary>Why it may wait a year; empty when it may not.</summary>
    public string DeferredBecause { get; private set; } = string.Empty;

    public DateTimeOffset? VoidedAt { get; private set; }

    /// <summary>The auditor who is invited by e-mail.</summary>
    public EmailAddress? Invited { get; private set; }

    public Language? InvitedIn { get; private set; }

    public DateTimeOffset? InvitedAt { get; private set; }

    /// <summary>SHA-256 of the invitation's secret; null when there is none that can be used.</summary>
    public string? SecretHash { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>Begins to wait for a statement.</summary>
    /// <exception cref="RuleViolation">The award does not ask for one.</exception>
    public static AuditorStatement Await(Report report, AuditorRequirement requirement, DateTimeOffset at) => requirement.IsRequired
        ? new AuditorStatement { Id = Id<AuditorStatement>.New(at), ReportId = report.Id, ApplicationId = report.ApplicationId, OfficeId = report.OfficeId, ReporterId = report.ReporterId }
        : throw new RuleViolation(StatementRules.IsNeeded);

    /// <summary>Invites an auditor by e-mail. The secret of an earlier invitation is void from now on.</summary>
    public void Invite(Report report, Application application, EmailAddress auditor, Language language, InvitationSecret secret, Actor by, DateTimeOffset at)
    {
        var next = Next(report, StatementAction.Invite, by);
        _ = AttestedFigures.Of(report);
        (Status, Invited, InvitedIn, InvitedAt, SecretHash, ExpiresAt) = (next, auditor, language, at, secret.Hash, at + InvitationHolds);
        application.Note(new("Revisor er invitert til å bekrefte regnskapet.", "Revisor er invitert til å stadfeste rekneskapen."), by, at);
    }

    /// <summary>True while the invitation with this secret can be used.</summary>
    public bool LetsIn(InvitationSecret secret, DateTimeOffset at) =>
        SecretHash == secret.Hash && at < ExpiresAt && StatementLifecycle.Table.Find(Status, StatementAction.Give) is not null;

    /// <summary>The auditor gives the statement on the figures that were read. The invitation is used up.</summary>
    public void Give(Report report, Application application, StatementContent content, Document document, string readHash, Actor by, DateTimeOffset at)
    {
        var next = Next(report, StatementAction.Give, by);
        var figures = AttestedFigures.Of(report);
        if (figures.Hash != readHash)
        {
            throw new RuleViolation(StatementRules.IsAsRead);
        }

        var read = content.Read();
        if (read.Auditor.Length == 0 || read.Firm.Length == 0)
        {
            throw new RuleViolation(StatementRules.AuditorIsNamed);
        }

        (Status, FiguresHash, Content, DocumentId, GivenAt, SecretHash, ExpiresAt, VoidedAt, DeferredBecause) = (next, figures.Hash, read, document.Id, at, null, null, null, string.Empty);
        application.Note(new("Revisor har bekreftet regnskapet: {0} brukt.", "Revisor har stadfesta rekneskapen: {0} brukt."), by, at, Norwegian.Kroner(figures.Used));
    }

    /// <summary>Lets it wait a year, when what is used is not so much that it asks for a statement by itself (facts B1).</summary>
    /// <param name="report">The report.</param>
    /// <param name="application">Its case.</param>
    /// <param name="ofUse">The requirement as it would be for what is used.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">At the embete.</param>
    /// <param name="at">When.</param>
    public void Defer(Report report, Application application, AuditorRequirement ofUse, string reason, Actor by, DateTimeOffset at)
    {
        var next = Next(report, StatementAction.Defer, by);
        var figures = AttestedFigures.Of(report);
        if (ofUse.IsRequired)
        {
            throw new RuleViolation(StatementRules.MayWait, Norwegian.Kroner(figures.Used));
        }

        application.DemandImpartial(by);
        var stated = Norwegian.Normalise(reason).Trim();
        if (stated.Length == 0)
        {
            throw new RuleViolation(StatementRules.ReasonIsGiven);
        }

        (Status, FiguresHash, DeferredBecause, SecretHash, ExpiresAt, VoidedAt) = (next, figures.Hash, stated, null, null, null);
        application.Note(new("Bekreftelsen fra revisor kan vente et år.", "Stadfestinga frå revisor kan vente eit år."), by, at);
    }

    /// <summary>The report is sent anew: when a figure is another, the statement is void, and a new one is awaited.</summary>
    /// <returns>True when it became void.</returns>
    public bool FollowFigures(Report report, Application application, Actor by, DateTimeOffset at)
    {
        if (StatementLifecycle.Table.Find(Status, StatementAction.MakeVoid) is null || AttestedFigures.Of(report).Hash == FiguresHash)
        {
            return false;
        }

        (Status, VoidedAt) = (Next(report, StatementAction.MakeVoid, by), at);
        application.Note(
            new("Bekreftelsen fra revisor gjelder ikke lenger, fordi tall i rapporten er endret.", "Stadfestinga frå revisor gjeld ikkje lenger, fordi tal i rapporten er endra."), by, at);
        return true;
    }

    /// <summary>True when it is given or deferred for exactly the figures that stand: then the report can be approved.</summary>
    public bool Settles(Report report) => Status is StatementStatus.Given or StatementStatus.Deferred && AttestedFigures.Of(report).Hash == FiguresHash;

    private StatementStatus Next(Report report, StatementAction action, Actor by)
    {
        var isParty = by.Role is Role.Caseworker or Role.OfficeLeader ? by.Organisation == OfficeId : by.Organisation == ReporterId;
        return report.Id == ReportId && isParty
            ? StatementLifecycle.Table.Next(Status, action, by)
            : throw new RuleViolation(StatementRules.IsParty);
    }
}
