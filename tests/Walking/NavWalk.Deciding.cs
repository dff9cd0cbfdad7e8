using GrantPortal.Domain.Applications;
using GrantPortal.Domain.DecisionLists;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Referrals;
using GrantPortal.Domain.Reports;

namespace GrantPortal.Walking;

/// <summary>What the embete recommends and the directorate decides on the walk; all of it is the directorate's where it has the case alone.</summary>
public sealed partial class NavWalk
{
    private Frame? _directorateFrame;
    private Frame? _frame;
    private DecisionList? _list;
    private long? _recommending;
    private long? _granting;

    /// <summary>The directorate's frame in all: a hundred million kroner, and hard.</summary>
    public Frame DirectorateFrame => _directorateFrame ??= Frame.Give(Call.Id, Directorate.Id, new Kroner(100_000_000), isHard: true, TheField.OtherDirectorateCaseworker, A.Monday);

    /// <summary>The frame of whoever has the case: the embete's is soft and lies within the directorate's.</summary>
    public Frame Frame => _frame ??= IsNational
        ? DirectorateFrame
        : Frame.Give(Call.Id, Applicant.Office.Id, new Kroner(10_000_000), isHard: false, TheField.OtherDirectorateCaseworker, A.Monday, DirectorateFrame);

    /// <summary>The directorate's list of decisions; one for this case alone unless it is put on another.</summary>
    public DecisionList List => _list ??= DecisionList.Begin(Call, TheField.OtherDirectorateCaseworker, At);

    public Referral Referral { get; private set; } = null!;

    /// <summary>The decision, once it is made.</summary>
    public Decision Decision { get; private set; } = null!;

    /// <summary>Those who have the case: at the embete, or in the directorate where it is alone.</summary>
    public OfficeStaff Staff => OfficeStaff.Of(Office);

    private Organisation Office => IsNational ? Directorate : Applicant.Office;

    private bool IsNational => Application.Route is Route.DirectorateAlone;

    private static Organisation Directorate => TheField.OtherDirectorate;

    /// <summary>What the embete recommends, kroner; all that is sought unless told.</summary>
    public NavWalk Recommending(long amount)
    {
        _recommending = amount;
        return this;
    }

    /// <summary>What is granted, kroner; what is recommended unless told.</summary>
    public NavWalk Granting(long amount)
    {
        _granting = amount;
        return this;
    }

    public NavWalk Within(Frame frame)
    {
        (_frame, _directorateFrame) = (frame, frame.Within);
        return this;
    }

    /// <summary>Decided on a list with other cases.</summary>
    public NavWalk On(DecisionList list)
    {
        _list = list;
        return this;
    }

    public NavWalk UnderAssessment()
    {
        Submitted();
        if (Application.Status is ApplicationStatus.Submitted)
        {
            foreach (var person in new[] { Staff.Caseworker, Staff.Leader })
            {
                Application.DeclareImpartiality(isImpartial: true, string.Empty, person, Next());
            }

            Application.BeginAssessment(Scheme, Form, Staff.Caseworker, Next(), [Project]);
        }

        return this;
    }

    public NavWalk Assessed()
    {
        UnderAssessment();
        Application.AssessWhole("Prosjektet svarer godt på utfordringene i kommunen.", string.Empty, Staff.Caseworker);
        Application.WriteRecommendation(Amounts(_recommending), "Innstilt etter en samlet vurdering.", Staff.Caseworker);
        return this;
    }

    public NavWalk Approved()
    {
        if (Application.Status < ApplicationStatus.RecommendationApproved)
        {
            Assessed();
            Application.Recommend(ReportStanding.NothingDue, Staff.Caseworker, Next());
            Application.ApproveRecommendation(Staff.Leader, Next());
        }

        return this;
    }

    /// <summary>Sent to the directorate with the recommendation, alone.</summary>
    public NavWalk Referred()
    {
        Approved();
        if (Application.Status is ApplicationStatus.RecommendationApproved)
        {
            Referral = Referral.Send(Call, Applicant.Office.Id, [Application], ReferralLetterOf(this), Staff.Leader, Next());
        }

        return this;
    }

    /// <summary>Written on the directorate's list, and not signed.</summary>
    public NavWalk Listed()
    {
        Referred();
        List.Write(Application, Amounts(_granting ?? _recommending), TheField.OtherDirectorateCaseworker, Next());
        return this;
    }

    public NavWalk Decided()
    {
        Approved();
        if (Application.Status is ApplicationStatus.Decided)
        {
            return this;
        }

        if (IsNational)
        {
            Decision = Decision.Make(Application, Amounts(_granting ?? _recommending), Frame, [], Staff.Leader, Next());
            return this;
        }

        Listed();
        var frames = new Dictionary<Id<Organisation>, Frame> { [Applicant.Office.Id] = Frame };
        Decision = List.Sign([Application], frames, [], isImpartial: true, TheField.OtherDirectorateLeader, Next()).Single();
        return this;
    }

    /// <summary>The letter that refers these cases together.</summary>
    public static LetterContent ReferralLetterOf(params IReadOnlyList<NavWalk> walks) => ReferralLetter.From(
        Between(walks[0], walks[0].Applicant.Office, Directorate),
        [
            .. walks.Select(walk => new ReferredCase(
                walk.Applicant.Organisation.Name, walk.Application.RecommendedLines[0].Title, walk.Application.Rank, walk.Application.Sought,
                walk.Application.RecommendedLines[0].Amount ?? Kroner.Zero, walk.Application.RecommendedDismissal is not null)),
        ],
        "Vi har gått gjennom alle søknadene.");

    /// <summary>The one grant line with that amount, as much of it as the years of the project allow; with a reason where it is less than was sought.</summary>
    public IReadOnlyList<LineAmount> Amounts(long? amount) =>
    [
        .. Application.RecommendedLines.Select(line =>
        {
            var most = line.Ceiling is { } ceiling && ceiling < line.Sought ? ceiling : line.Sought;
            var granted = amount is { } told ? new Kroner(told) : most;
            return new LineAmount(line.Key, granted, granted < line.Sought ? line.Exclusion ?? (granted == most ? "ar" : "ramme") : null);
        }),
    ];

    private static AuthorityLetterBasis Between(NavWalk walk, Organisation sender, Organisation recipient) =>
        new(walk.Call, sender, recipient, "Saksbehandler", "2027/200-1", walk.At);
}
