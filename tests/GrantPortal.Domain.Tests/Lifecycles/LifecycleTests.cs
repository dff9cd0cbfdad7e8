using GrantPortal.Domain.Applications;
using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.DecisionLists;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Forwardings;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.PriorityMappings;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Transfers;
using static GrantPortal.Domain.People.Role;
using Status = GrantPortal.Domain.Applications.ApplicationStatus;

namespace GrantPortal.Domain.Tests.Lifecycles;

/// <summary>Every cell of every table; the allowed ones are listed here once more by hand.</summary>
public sealed class LifecycleTests
{
    [Fact]
    [Requirement("KI-29")]
    [Requirement("KI-94")]
    [Requirement("GEN-08")]
    public void An_application_moves_only_like_this() =>
        ApplicationLifecycle.Table.ShouldAllowOnly<Status, ApplicationAction>(
            new(Status.Draft, ApplicationAction.ReadIn, Status.Draft, Caseworker),
            new(Status.Draft, ApplicationAction.Register, Status.Submitted, Caseworker),
            new(Status.Draft, ApplicationAction.Submit, Status.Submitted, Signatory, NavLeader),
            new(Status.Draft, ApplicationAction.Withdraw, Status.Withdrawn, Contact),
            new(Status.Submitted, ApplicationAction.Submit, Status.Submitted, Signatory, NavLeader),
            new(Status.Submitted, ApplicationAction.Withdraw, Status.Withdrawn, Signatory),
            new(Status.Submitted, ApplicationAction.Assign, Status.Submitted, Caseworker, OfficeLeader),
            new(Status.Submitted, ApplicationAction.Admit, Status.Submitted, Caseworker),
            new(Status.Submitted, ApplicationAction.BeginAssessment, Status.UnderAssessment, Caseworker),
            new(Status.Submitted, ApplicationAction.Dismiss, Status.Dismissed, Caseworker),
            new(Status.Submitted, ApplicationAction.RecommendDismissal, Status.Recommended, Caseworker),
            new(Status.UnderAssessment, ApplicationAction.Submit, Status.Submitted, Signatory, NavLeader),
            new(Status.UnderAssessment, ApplicationAction.Withdraw, Status.Withdrawn, Signatory),
            new(Status.UnderAssessment, ApplicationAction.Assign, Status.UnderAssessment, Caseworker, OfficeLeader),
            new(Status.UnderAssessment, ApplicationAction.RequestInformation, Status.InformationRequested, Caseworker),
            new(Status.UnderAssessment, ApplicationAction.Assess, Status.UnderAssessment, Caseworker),
            new(Status.UnderAssessment, ApplicationAction.Recommend, Status.Recommended, Caseworker),
            new(Status.UnderAssessment, ApplicationAction.Dismiss, Status.Dismissed, Caseworker),
            new(Status.UnderAssessment, ApplicationAction.RecommendDismissal, Status.Recommended, Caseworker),
            new(Status.InformationRequested, ApplicationAction.Withdraw, Status.Withdrawn, Signatory),
            new(Status.InformationRequested, ApplicationAction.Assign, Status.InformationRequested, Caseworker, OfficeLeader),
            new(Status.InformationRequested, ApplicationAction.AnswerInformation, Status.UnderAssessment, Contact),
            new(Status.InformationRequested, ApplicationAction.EndWait, Status.UnderAssessment, Caseworker),
            new(Status.Recommended, ApplicationAction.Withdraw, Status.Withdrawn, Signatory),
            new(Status.Recommended, ApplicationAction.RecallRecommendation, Status.UnderAssessment, Caseworker),
            new(Status.Recommended, ApplicationAction.ReturnRecommendation, Status.UnderAssessment, OfficeLeader),
            new(Status.Recommended, ApplicationAction.ApproveRecommendation, Status.RecommendationApproved, OfficeLeader),
            new(Status.RecommendationApproved, ApplicationAction.Withdraw, Status.Withdrawn, Signatory),
            new(Status.RecommendationApproved, ApplicationAction.ReturnRecommendation, Status.UnderAssessment, OfficeLeader),
            new(Status.RecommendationApproved, ApplicationAction.Decide, Status.Decided, OfficeLeader),
            new(Status.RecommendationApproved, ApplicationAction.Refer, Status.Referred, OfficeLeader),
            new(Status.Referred, ApplicationAction.Withdraw, Status.Withdrawn, Signatory),
            new(Status.Referred, ApplicationAction.AskOffice, Status.OfficeAsked, DirectorateCaseworker),
            new(Status.Referred, ApplicationAction.Remit, Status.UnderAssessment, DirectorateCaseworker),
            new(Status.Referred, ApplicationAction.DecideReferred, Status.Decided, DirectorateLeader),
            new(Status.Referred, ApplicationAction.DismissReferred, Status.Dismissed, DirectorateLeader),
            new(Status.OfficeAsked, ApplicationAction.Withdraw, Status.Withdrawn, Signatory),
            new(Status.OfficeAsked, ApplicationAction.AnswerDirectorate, Status.Referred, Caseworker, OfficeLeader));

    /// <summary>One table holds the three ways of a case; each way lacks some of its moves (A.X).</summary>
    [Theory]
    [InlineData(Route.Office, ApplicationAction.Decide, ApplicationAction.Dismiss)]
    [InlineData(Route.DirectorateAlone, ApplicationAction.Decide, ApplicationAction.Dismiss)]
    [InlineData(
        Route.Directorate, ApplicationAction.Refer, ApplicationAction.AskOffice, ApplicationAction.AnswerDirectorate, ApplicationAction.DecideReferred,
        ApplicationAction.RecommendDismissal, ApplicationAction.DismissReferred, ApplicationAction.Remit)]
    [Requirement("KI-30")]
    [Requirement("NAV-53")]
    [Requirement("NAV-56")]
    [Requirement("NAV-61")]
    public void A_case_goes_its_own_way_and_no_other(Route route, params ApplicationAction[] own)
    {
        ApplicationAction[] differing =
        [
            ApplicationAction.Decide, ApplicationAction.Dismiss, ApplicationAction.Refer, ApplicationAction.AskOffice, ApplicationAction.AnswerDirectorate,
            ApplicationAction.DecideReferred, ApplicationAction.RecommendDismissal, ApplicationAction.DismissReferred, ApplicationAction.Remit,
        ];

        Enum.GetValues<ApplicationAction>().Where(action => !route.Has(action)).Should().BeEquivalentTo(differing.Except(own));
    }

    [Fact]
    [Requirement("NAV-56")]
    public void A_decision_list_moves_only_like_this() =>
        DecisionListLifecycle.Table.ShouldAllowOnly<DecisionListStatus, DecisionListAction>(
            new(DecisionListStatus.Draft, DecisionListAction.Write, DecisionListStatus.Draft, DirectorateCaseworker),
            new(DecisionListStatus.Draft, DecisionListAction.Sign, DecisionListStatus.Signed, DirectorateLeader));

    [Fact]
    [Requirement("KI-29")]
    public void A_version_moves_only_like_this() =>
        VersionLifecycle.Table.ShouldAllowOnly<VersionStatus, VersionAction>(
            new(VersionStatus.Draft, VersionAction.Save, VersionStatus.Draft, Contact),
            new(VersionStatus.Draft, VersionAction.ReadIn, VersionStatus.Draft, Caseworker),
            new(VersionStatus.Draft, VersionAction.Register, VersionStatus.Sent, Caseworker),
            new(VersionStatus.Draft, VersionAction.RequestSignature, VersionStatus.AwaitingSignature, Contact),
            new(VersionStatus.Draft, VersionAction.Discard, VersionStatus.Replaced, Contact),
            new(VersionStatus.AwaitingSignature, VersionAction.Reopen, VersionStatus.Draft, Contact, Signatory, NavLeader),
            new(VersionStatus.AwaitingSignature, VersionAction.Sign, VersionStatus.AwaitingSignature, Signatory, NavLeader),
            new(VersionStatus.AwaitingSignature, VersionAction.Complete, VersionStatus.Signed, Signatory, NavLeader),
            new(VersionStatus.Signed, VersionAction.Send, VersionStatus.Sent, Signatory, NavLeader),
            new(VersionStatus.Sent, VersionAction.Replace, VersionStatus.Replaced, Signatory, NavLeader));

    [Fact]
    [Requirement("KIR-08")]
    [Requirement("KIR-11")]
    public void A_report_moves_only_like_this() =>
        ReportLifecycle.Table.ShouldAllowOnly<ReportStatus, ReportAction>(
            new(ReportStatus.Draft, ReportAction.Submit, ReportStatus.Submitted, Signatory, NavLeader),
            new(ReportStatus.Submitted, ReportAction.Submit, ReportStatus.Submitted, Signatory, NavLeader),
            new(ReportStatus.Submitted, ReportAction.Return, ReportStatus.Returned, Caseworker, OfficeLeader),
            new(ReportStatus.Submitted, ReportAction.Approve, ReportStatus.Approved, Caseworker, OfficeLeader),
            new(ReportStatus.Returned, ReportAction.Submit, ReportStatus.Submitted, Signatory, NavLeader),
            new(ReportStatus.Approved, ReportAction.Submit, ReportStatus.Submitted, Signatory, NavLeader));

    [Fact]
    [Requirement("KI-83")]
    public void A_carry_over_moves_only_like_this() =>
        TransferLifecycle.Table.ShouldAllowOnly<TransferStatus, TransferAction>(
            new(TransferStatus.Applied, TransferAction.Declare, TransferStatus.Applied, Signatory, Caseworker),
            new(TransferStatus.Applied, TransferAction.Approve, TransferStatus.Approved, Caseworker, OfficeLeader),
            new(TransferStatus.Applied, TransferAction.ApprovePartly, TransferStatus.PartlyApproved, Caseworker, OfficeLeader),
            new(TransferStatus.Applied, TransferAction.Refuse, TransferStatus.Refused, Caseworker, OfficeLeader));

    [Fact]
    [Requirement("KI-24")]
    public void A_revised_budget_moves_only_like_this() =>
        RevisedBudgetLifecycle.Table.ShouldAllowOnly<RevisedBudgetStatus, RevisedBudgetAction>(
            new(RevisedBudgetStatus.Asked, RevisedBudgetAction.Submit, RevisedBudgetStatus.Submitted, Contact, Signatory),
            new(RevisedBudgetStatus.Submitted, RevisedBudgetAction.Submit, RevisedBudgetStatus.Submitted, Contact, Signatory),
            new(RevisedBudgetStatus.Submitted, RevisedBudgetAction.Return, RevisedBudgetStatus.Returned, Caseworker, OfficeLeader),
            new(RevisedBudgetStatus.Submitted, RevisedBudgetAction.Approve, RevisedBudgetStatus.Approved, Caseworker, OfficeLeader),
            new(RevisedBudgetStatus.Returned, RevisedBudgetAction.Submit, RevisedBudgetStatus.Submitted, Contact, Signatory));

    [Fact]
    [Requirement("KI-75")]
    public void A_call_moves_only_like_this() =>
        CallLifecycle.Table.ShouldAllowOnly<CallStatus, CallAction>(
            new(CallStatus.Planned, CallAction.Edit, CallStatus.Planned, DirectorateCaseworker),
            new(CallStatus.Planned, CallAction.SetDeadline, CallStatus.Planned, DirectorateCaseworker),
            new(CallStatus.Planned, CallAction.AttachRegulations, CallStatus.Ready, DirectorateCaseworker),
            new(CallStatus.Ready, CallAction.Edit, CallStatus.Ready, DirectorateCaseworker),
            new(CallStatus.Ready, CallAction.SetDeadline, CallStatus.Ready, DirectorateCaseworker),
            new(CallStatus.Ready, CallAction.AttachRegulations, CallStatus.Ready, DirectorateCaseworker),
            new(CallStatus.Ready, CallAction.Publish, CallStatus.Open, DirectorateCaseworker),
            new(CallStatus.Open, CallAction.Extend, CallStatus.Open, DirectorateCaseworker),
            new(CallStatus.Open, CallAction.Close, CallStatus.Closed, DirectorateCaseworker),
            new(CallStatus.Closed, CallAction.Extend, CallStatus.Closed, DirectorateCaseworker),
            new(CallStatus.Closed, CallAction.BeginAssessment, CallStatus.UnderAssessment, DirectorateCaseworker),
            new(CallStatus.UnderAssessment, CallAction.Extend, CallStatus.UnderAssessment, DirectorateCaseworker),
            new(CallStatus.UnderAssessment, CallAction.Finish, CallStatus.Finished, DirectorateCaseworker));

    [Fact]
    [Requirement("KI-84")]
    [Requirement("KI-104")]
    [Requirement("KI-105")]
    [Requirement("NAV-57")]
    public void A_decision_moves_only_like_this() =>
        DecisionLifecycle.Table.ShouldAllowOnly<DecisionStatus, DecisionAction>(
            new(DecisionStatus.Made, DecisionAction.SendLetter, DecisionStatus.LetterSent, OfficeLeader, Caseworker),
            new(DecisionStatus.Made, DecisionAction.Authorise, DecisionStatus.Authorised, DirectorateLeader),
            new(DecisionStatus.Authorised, DecisionAction.SendLetter, DecisionStatus.LetterSent, OfficeLeader, Caseworker),
            new(DecisionStatus.LetterSent, DecisionAction.FillInSlip, DecisionStatus.LetterSent, Contact, Signatory),
            new(DecisionStatus.LetterSent, DecisionAction.Accept, DecisionStatus.Accepted, Signatory),
            new(DecisionStatus.Accepted, DecisionAction.ConfirmAccount, DecisionStatus.Accepted, Contact, Signatory),
            new(DecisionStatus.Accepted, DecisionAction.ReopenSlip, DecisionStatus.LetterSent, Contact, Signatory),
            new(DecisionStatus.Accepted, DecisionAction.OrderPayment, DecisionStatus.PaymentOrdered, Paymaster),
            new(DecisionStatus.PaymentOrdered, DecisionAction.ReopenSlip, DecisionStatus.LetterSent, Contact, Signatory),
            new(DecisionStatus.PaymentOrdered, DecisionAction.OrderPayment, DecisionStatus.PaymentOrdered, Paymaster),
            new(DecisionStatus.LetterSent, DecisionAction.Stop, DecisionStatus.Stopped, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.Accepted, DecisionAction.Stop, DecisionStatus.Stopped, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.PaymentOrdered, DecisionAction.Stop, DecisionStatus.Stopped, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.Stopped, DecisionAction.ResumeAtLetter, DecisionStatus.LetterSent, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.Stopped, DecisionAction.ResumeAtAcceptance, DecisionStatus.Accepted, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.Stopped, DecisionAction.ResumeAtPayment, DecisionStatus.PaymentOrdered, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.LetterSent, DecisionAction.Lapse, DecisionStatus.Lapsed, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.Accepted, DecisionAction.Lapse, DecisionStatus.Lapsed, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.PaymentOrdered, DecisionAction.Lapse, DecisionStatus.Lapsed, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.Stopped, DecisionAction.Lapse, DecisionStatus.Lapsed, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.LetterSent, DecisionAction.Replace, DecisionStatus.Replaced, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.Accepted, DecisionAction.Replace, DecisionStatus.Replaced, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.PaymentOrdered, DecisionAction.Replace, DecisionStatus.Replaced, OfficeLeader, DirectorateLeader),
            new(DecisionStatus.LetterSent, DecisionAction.KeepAcceptance, DecisionStatus.Accepted, OfficeLeader, Caseworker),
            new(DecisionStatus.Accepted, DecisionAction.KeepPayment, DecisionStatus.PaymentOrdered, OfficeLeader, Caseworker));

    [Fact]
    [Requirement("KI-84")]
    public void A_payment_moves_only_like_this() =>
        PaymentLifecycle.Table.ShouldAllowOnly<PaymentStatus, PaymentAction>(
            new(PaymentStatus.Ordered, PaymentAction.RegisterPaid, PaymentStatus.Paid, Paymaster),
            new(PaymentStatus.Ordered, PaymentAction.RegisterBounced, PaymentStatus.Bounced, Paymaster),
            new(PaymentStatus.Paid, PaymentAction.RegisterBounced, PaymentStatus.Bounced, Paymaster));

    [Fact]
    [Requirement("KI-98")]
    [Requirement("KI-105")]
    public void A_claim_moves_only_like_this() =>
        ClaimLifecycle.Table.ShouldAllowOnly<ClaimStatus, ClaimAction>(
            new(ClaimStatus.Made, ClaimAction.Make, ClaimStatus.Made, Caseworker, OfficeLeader, DirectorateCaseworker, DirectorateLeader, Controller),
            new(ClaimStatus.Made, ClaimAction.Send, ClaimStatus.Sent, Caseworker, OfficeLeader),
            new(ClaimStatus.Made, ClaimAction.Withdraw, ClaimStatus.Withdrawn, Caseworker, OfficeLeader),
            new(ClaimStatus.Sent, ClaimAction.Remind, ClaimStatus.Sent, Caseworker, OfficeLeader),
            new(ClaimStatus.Sent, ClaimAction.RegisterPart, ClaimStatus.PartlyPaid, Paymaster),
            new(ClaimStatus.Sent, ClaimAction.RegisterRest, ClaimStatus.Settled, Paymaster),
            new(ClaimStatus.Sent, ClaimAction.Withdraw, ClaimStatus.Withdrawn, OfficeLeader),
            new(ClaimStatus.PartlyPaid, ClaimAction.Remind, ClaimStatus.PartlyPaid, Caseworker, OfficeLeader),
            new(ClaimStatus.PartlyPaid, ClaimAction.RegisterPart, ClaimStatus.PartlyPaid, Paymaster),
            new(ClaimStatus.PartlyPaid, ClaimAction.RegisterRest, ClaimStatus.Settled, Paymaster),
            new(ClaimStatus.PartlyPaid, ClaimAction.Withdraw, ClaimStatus.Withdrawn, OfficeLeader),
            new(ClaimStatus.PartlyPaid, ClaimAction.ReversePart, ClaimStatus.PartlyPaid, Paymaster),
            new(ClaimStatus.PartlyPaid, ClaimAction.ReverseAll, ClaimStatus.Sent, Paymaster),
            new(ClaimStatus.Settled, ClaimAction.ReversePart, ClaimStatus.PartlyPaid, Paymaster),
            new(ClaimStatus.Settled, ClaimAction.ReverseAll, ClaimStatus.Sent, Paymaster),
            new(ClaimStatus.Withdrawn, ClaimAction.ReversePart, ClaimStatus.Withdrawn, Paymaster),
            new(ClaimStatus.Withdrawn, ClaimAction.ReverseAll, ClaimStatus.Withdrawn, Paymaster));

    [Fact]
    [Requirement("KI-89")]
    public void An_auditors_statement_moves_only_like_this() =>
        StatementLifecycle.Table.ShouldAllowOnly<StatementStatus, StatementAction>(
            new(StatementStatus.Awaited, StatementAction.Invite, StatementStatus.Awaited, Contact, Caseworker),
            new(StatementStatus.Awaited, StatementAction.Give, StatementStatus.Given, Auditor),
            new(StatementStatus.Awaited, StatementAction.Defer, StatementStatus.Deferred, Caseworker, OfficeLeader),
            new(StatementStatus.Given, StatementAction.MakeVoid, StatementStatus.Void, Signatory),
            new(StatementStatus.Deferred, StatementAction.Give, StatementStatus.Given, Auditor),
            new(StatementStatus.Deferred, StatementAction.MakeVoid, StatementStatus.Void, Signatory),
            new(StatementStatus.Void, StatementAction.Invite, StatementStatus.Void, Contact, Caseworker),
            new(StatementStatus.Void, StatementAction.Give, StatementStatus.Given, Auditor),
            new(StatementStatus.Void, StatementAction.Defer, StatementStatus.Deferred, Caseworker, OfficeLeader));

    [Fact]
    [Requirement("LSV-02")]
    public void A_partners_signature_moves_only_like_this() =>
        SignatureLifecycle.Table.ShouldAllowOnly<SignatureStatus, SignatureAction>(
            new(SignatureStatus.Awaited, SignatureAction.Invite, SignatureStatus.Awaited, Contact, Signatory, Caseworker),
            new(SignatureStatus.Awaited, SignatureAction.Sign, SignatureStatus.Signed, Partner, Signatory),
            new(SignatureStatus.Awaited, SignatureAction.MakeVoid, SignatureStatus.Void, Signatory, Caseworker),
            new(SignatureStatus.Signed, SignatureAction.MakeVoid, SignatureStatus.Void, Signatory, Caseworker));

    [Fact]
    [Requirement("KI-97")]
    public void A_notified_change_moves_only_like_this() =>
        NotifiedChangeLifecycle.Table.ShouldAllowOnly<NotifiedChangeStatus, NotifiedChangeAction>(
            new(NotifiedChangeStatus.AwaitsSecond, NotifiedChangeAction.Confirm, NotifiedChangeStatus.AwaitsOffice, Contact, Signatory),
            new(NotifiedChangeStatus.AwaitsSecond, NotifiedChangeAction.Reject, NotifiedChangeStatus.Rejected, Caseworker, OfficeLeader),
            new(NotifiedChangeStatus.AwaitsSecond, NotifiedChangeAction.Withdraw, NotifiedChangeStatus.Withdrawn, Contact, Signatory),
            new(NotifiedChangeStatus.AwaitsOffice, NotifiedChangeAction.Verify, NotifiedChangeStatus.Verified, Caseworker, OfficeLeader),
            new(NotifiedChangeStatus.AwaitsOffice, NotifiedChangeAction.Reject, NotifiedChangeStatus.Rejected, Caseworker, OfficeLeader),
            new(NotifiedChangeStatus.AwaitsOffice, NotifiedChangeAction.Withdraw, NotifiedChangeStatus.Withdrawn, Contact, Signatory));

    [Fact]
    public void A_notice_moves_only_like_this() =>
        NoticeLifecycle.Table.ShouldAllowOnly<NoticeStatus, NoticeAction>(
            new(NoticeStatus.Waiting, NoticeAction.Claim, NoticeStatus.Sending, Clock),
            new(NoticeStatus.Sending, NoticeAction.Confirm, NoticeStatus.Sent, Clock),
            new(NoticeStatus.Sending, NoticeAction.Postpone, NoticeStatus.Waiting, Clock),
            new(NoticeStatus.Sending, NoticeAction.GiveUp, NoticeStatus.Failed, Clock),
            new(NoticeStatus.Failed, NoticeAction.SendAgain, NoticeStatus.Waiting, Administrator));

    [Fact]
    [Requirement("KI-95")]
    public void A_letter_moves_only_like_this() =>
        LetterLifecycle.Table.ShouldAllowOnly<LetterStatus, LetterAction>(
            new(LetterStatus.Draft, LetterAction.Write, LetterStatus.Draft, Caseworker, OfficeLeader, DirectorateCaseworker, DirectorateLeader, Controller),
            new(LetterStatus.Draft, LetterAction.Send, LetterStatus.Sent, Caseworker, OfficeLeader, DirectorateCaseworker, DirectorateLeader, Controller));

    [Fact]
    [Requirement("KIR-09")]
    public void A_forwarding_moves_only_like_this() =>
        ForwardingLifecycle.Table.ShouldAllowOnly<ForwardingStatus, ForwardingAction>(
            new(ForwardingStatus.Waiting, ForwardingAction.Mark, ForwardingStatus.Waiting, Caseworker, OfficeLeader),
            new(ForwardingStatus.Waiting, ForwardingAction.RegisterSent, ForwardingStatus.Sent, Caseworker, OfficeLeader),
            new(ForwardingStatus.Waiting, ForwardingAction.Unmark, ForwardingStatus.Unmarked, Caseworker, OfficeLeader));

    [Fact]
    [Requirement("KI-24")]
    public void A_reallocation_moves_only_like_this() =>
        ReallocationLifecycle.Table.ShouldAllowOnly<ReallocationStatus, ReallocationAction>(
            new(ReallocationStatus.Asked, ReallocationAction.Ask, ReallocationStatus.Asked, Contact, Signatory),
            new(ReallocationStatus.Asked, ReallocationAction.Withdraw, ReallocationStatus.Withdrawn, Contact, Signatory),
            new(ReallocationStatus.Asked, ReallocationAction.Approve, ReallocationStatus.Approved, Caseworker, OfficeLeader),
            new(ReallocationStatus.Asked, ReallocationAction.ApprovePartly, ReallocationStatus.PartlyApproved, Caseworker, OfficeLeader),
            new(ReallocationStatus.Asked, ReallocationAction.Refuse, ReallocationStatus.Refused, Caseworker, OfficeLeader));

    [Fact]
    [Requirement("KI-99")]
    [Requirement("KI-102")]
    public void A_control_moves_only_like_this() =>
        ControlLifecycle.Table.ShouldAllowOnly<ControlStatus, ControlAction>(
            new(ControlStatus.Open, ControlAction.Begin, ControlStatus.Open, DirectorateCaseworker, DirectorateLeader),
            new(ControlStatus.Open, ControlAction.Delegate, ControlStatus.Open, DirectorateCaseworker, DirectorateLeader),
            new(ControlStatus.Open, ControlAction.RequestInformation, ControlStatus.Open, DirectorateCaseworker, DirectorateLeader, Controller),
            new(ControlStatus.Open, ControlAction.AnswerInformation, ControlStatus.Open, Contact, Signatory),
            new(ControlStatus.Open, ControlAction.RecordFinding, ControlStatus.Open, DirectorateCaseworker, DirectorateLeader, Controller),
            new(ControlStatus.Open, ControlAction.Close, ControlStatus.Closed, DirectorateLeader));

    [Fact]
    [Requirement("KI-71")]
    public void A_mapping_moves_only_like_this() =>
        PriorityMappingLifecycle.Table.ShouldAllowOnly<MappingStatus, MappingAction>(
            new(MappingStatus.Draft, MappingAction.Answer, MappingStatus.Draft, Contact, Signatory),
            new(MappingStatus.Draft, MappingAction.Send, MappingStatus.Sent, Contact, Signatory),
            new(MappingStatus.Sent, MappingAction.SetResult, MappingStatus.ResultSet, Caseworker),
            new(MappingStatus.ResultSet, MappingAction.SetResult, MappingStatus.ResultSet, Caseworker));

    [Fact]
    public void A_job_moves_only_like_this()
    {
        Role[] owner = [Contact, Signatory, NavLeader, Auditor, Partner, Caseworker, OfficeLeader, Paymaster, DirectorateCaseworker, DirectorateLeader, Controller, Administrator];
        JobLifecycle.Table.ShouldAllowOnly<JobStatus, JobAction>(
            new(JobStatus.Queued, JobAction.Start, JobStatus.Running, Clock),
            new(JobStatus.Queued, JobAction.Cancel, JobStatus.Cancelled, owner),
            new(JobStatus.Queued, JobAction.Fail, JobStatus.Failed, Clock),
            new(JobStatus.Running, JobAction.Start, JobStatus.Running, Clock),
            new(JobStatus.Running, JobAction.Record, JobStatus.Running, Clock),
            new(JobStatus.Running, JobAction.Cancel, JobStatus.CancelRequested, owner),
            new(JobStatus.Running, JobAction.Complete, JobStatus.Completed, Clock),
            new(JobStatus.Running, JobAction.Fail, JobStatus.Failed, Clock),
            new(JobStatus.CancelRequested, JobAction.Record, JobStatus.CancelRequested, Clock),
            new(JobStatus.CancelRequested, JobAction.Stop, JobStatus.Cancelled, Clock),
            new(JobStatus.CancelRequested, JobAction.Complete, JobStatus.Completed, Clock),
            new(JobStatus.CancelRequested, JobAction.Fail, JobStatus.Failed, Clock));
    }

    [Fact]
    public void The_specification_sees_a_cell_that_should_not_be_there()
    {
        var table = new Lifecycle<MappingStatus, MappingAction>("Opened", (_, _) => new(MappingStatus.Draft, Contact));
        var check = () => table.ShouldAllowOnly(new Allowed<MappingStatus, MappingAction>(MappingStatus.Draft, MappingAction.Answer, MappingStatus.Draft, Contact));
        check.Should().Throw<FluentAssertions.Execution.AssertionFailedException>();
    }
}
