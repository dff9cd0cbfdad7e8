using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Applications;

/// <summary>What happens when the directorate decides on the embete's recommendation (NAV-53..56): the case is referred, asked about, decided or dismissed.</summary>
public sealed partial class Application
{
    /// <summary>Places the application among the embete's own in the call; 1 is the one that it would rather see granted (NAV-53). Two may stand equal.</summary>
    public void RankAs(int? rank, Actor by)
    {
        DemandOffice(by);
        DemandImpartial(by);
        if (Status is not (ApplicationStatus.UnderAssessment or ApplicationStatus.Recommended or ApplicationStatus.RecommendationApproved))
        {
            throw new RuleViolation(ReferralRules.OnlyReads);
        }

        Rank = rank is null or > 0 ? rank : throw new RuleViolation(ReferralRules.RankIsFromOne);
    }

    /// <summary>Recommends that the directorate dismisses it on a formal ground; the leader approves and it is referred with the others.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="form">The form that was sent.</param>
    /// <param name="ground">The formal ground.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">A caseworker.</param>
    /// <param name="at">When.</param>
    /// <param name="undertakings">The undertakings of the lines: the directorate may remit the case, and then their clocks set the ceiling (NAV-26).</param>
    public void RecommendDismissal(Scheme scheme, ResolvedForm form, DismissalGround ground, string reason, Actor by, DateTimeOffset at, IReadOnlyList<Undertaking>? undertakings = null)
    {
        var next = Next(ApplicationAction.RecommendDismissal, by);
        DemandImpartial(by);
        LayOut(scheme, form, undertakings ?? [], at);
        (RecommendedDismissal, RecommendationReason, RecommendedBy, ApprovedBy) = (ground, Reason(reason), by.Person, null);
        CaseworkerId ??= by.Person;
        MoveForOffice(next, new("Det er innstilt på avvisning: {0}", "Det er innstilt på avvising: {0}"), by, at, RecommendationReason);
    }

    /// <summary>Sends the application to the directorate with the recommendation (NAV-53), also where a refusal is recommended. Called by <see cref="Referrals.Referral"/>.</summary>
    internal void Refer(Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.Refer, by);
        DemandImpartial(by);
        Move(next, new("Søknaden er sendt videre til direktoratet med innstilling.", "Søknaden er send vidare til direktoratet med innstilling."), by, at);
    }

    /// <summary>The directorate asks the embete about the case.</summary>
    public void AskOffice(string question, Actor by, DateTimeOffset at)
    {
        var next = NextAtDirectorate(ApplicationAction.AskOffice, by);
        DemandImpartial(by);
        var asked = Norwegian.Normalise(question).Trim();
        _questions.Add(asked.Length > 0 ? new DirectorateQuestion(asked, by, at) : throw new RuleViolation(ReferralRules.QuestionIsAsked));
        MoveForOffice(next, new("Direktoratet har spurt embetet om saken.", "Direktoratet har spurt embetet om saka."), by, at);
    }

    /// <summary>The embete answers; what it sent stands as it was.</summary>
    public void AnswerDirectorate(string answer, Actor by, DateTimeOffset at)
    {
        var next = Next(ApplicationAction.AnswerDirectorate, by);
        DemandImpartial(by);
        var given = Norwegian.Normalise(answer).Trim();
        if (given.Length == 0)
        {
            throw new RuleViolation(CaseworkRules.AnswerIsGiven);
        }

        _questions.Last(question => question.Answer is null).Give(given, by, at);
        MoveForOffice(next, new("Embetet har svart direktoratet.", "Embetet har svart direktoratet."), by, at);
    }

    /// <summary>The directorate does not dismiss: the embete assesses the application on its merits.</summary>
    public void Remit(string reason, Actor by, DateTimeOffset at)
    {
        var next = NextAtDirectorate(ApplicationAction.Remit, by);
        DemandImpartial(by);
        if (RecommendedDismissal is null)
        {
            throw new RuleViolation(ReferralRules.DismissalIsRecommended);
        }

        var stated = Reason(reason);
        (RecommendedDismissal, RecommendedBy, ApprovedBy) = (null, null, null);
        MoveForOffice(next, new("Direktoratet avviser ikke søknaden. Embetet skal vurdere den: {0}", "Direktoratet avviser ikkje søknaden. Embetet skal vurdere han: {0}"), by, at, stated);
    }

    /// <summary>The directorate dismisses; the embete sends the letter.</summary>
    public void DismissReferred(DismissalGround ground, Actor by, DateTimeOffset at)
    {
        var next = NextAtDirectorate(ApplicationAction.DismissReferred, by);
        DemandImpartial(by);
        DismissedFor = ground;
        Move(next, new("Direktoratet har avvist søknaden.", "Direktoratet har avvist søknaden."), by, at);
    }

    /// <summary>Declares at the directorate, for this case, whether one is impartial (facts B5).</summary>
    public void DeclareImpartialityAtDirectorate(bool isImpartial, string reason, Actor by, DateTimeOffset at)
    {
        DemandDirectorate(by);
        Declare(isImpartial, reason, by, at);
    }

    private ApplicationStatus NextAtDirectorate(ApplicationAction action, Actor by)
    {
        DemandDirectorate(by);
        DemandWay(action);
        return ApplicationLifecycle.Table.Next(Status, action, by);
    }

    /// <exception cref="RuleViolation">The case is not this directorate's, or the person has said to be partial in it.</exception>
    internal void DemandDirectorate(Actor by)
    {
        if (by.Organisation != DirectorateId || Route is not Route.Directorate)
        {
            throw new RuleViolation(ReferralRules.IsDirectorates);
        }

        if (IsPartial(by.Person))
        {
            throw new RuleViolation(CaseworkRules.IsImpartial);
        }
    }
}
