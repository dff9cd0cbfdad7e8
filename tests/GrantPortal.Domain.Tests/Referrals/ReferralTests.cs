using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Assessments;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Referrals;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Referrals;

/// <summary>The embete assesses, recommends and sends all of its applications to the directorate (NAV-53, NAV-54).</summary>
public sealed class ReferralTests
{
    [Fact]
    [Requirement("NAV-39")]
    [Requirement("NAV-53")]
    [Requirement("NAV-54")]
    public void All_applications_are_referred_together_or_none_is()
    {
        var ready = A.NavApplication().Recommending(300_000).Approved();
        var late = A.NavApplication().By(TheField.NavLomSkjak()).In(ready.Call).Numbered("2027/219").Assessed();

        Refusal(() => Send(ready, late)).Should().Be(ReferralRules.AllAreReferred);
        ready.Application.Status.Should().Be(ApplicationStatus.RecommendationApproved);

        late.Approved();
        var referral = Send(ready, late);

        new[] { ready, late }.Should().OnlyContain(walk => walk.Application.Status == ApplicationStatus.Referred);
        (referral.OfficeId, referral.DirectorateId, referral.Hash).Should().Be((TheField.InnlandetOffice.Id, TheField.OtherDirectorate.Id, referral.Content.Hash()));
    }

    [Fact]
    [Requirement("NAV-53")]
    public void What_the_embete_would_refuse_is_referred_too() =>
        A.NavApplication().Recommending(0).Referred().Application.Status.Should().Be(ApplicationStatus.Referred);

    [Fact]
    [Requirement("NAV-53")]
    public void The_embete_ranks_its_applications_until_they_are_referred()
    {
        var walk = A.NavApplication().Approved();
        walk.Application.RankAs(1, walk.Staff.Caseworker);

        Refusal(() => walk.Application.RankAs(0, walk.Staff.Caseworker)).Should().Be(ReferralRules.RankIsFromOne);
        walk.Referred();

        walk.Application.Rank.Should().Be(1);
        Refusal(() => walk.Application.RankAs(2, walk.Staff.Caseworker)).Should().Be(ReferralRules.OnlyReads);
    }

    [Fact]
    [Requirement("NAV-53")]
    public void After_that_the_embete_only_reads()
    {
        var walk = A.NavApplication().Referred();
        var (application, staff, at) = (walk.Application, walk.Staff, walk.At);
        Action[] writing =
        [
            () => application.Assess("helhetlig", Grade.Well, "Bedre enn først antatt.", staff.Caseworker, at),
            () => application.AssessWhole("En annen vurdering.", string.Empty, staff.Caseworker),
            () => application.WriteRecommendation(walk.Amounts(1), "Mindre.", staff.Caseworker),
            () => application.Exclude(walk.Scheme, "prosjekt", "drift", staff.Caseworker, at),
            () => application.Recommend(ReportStanding.NothingDue, staff.Caseworker, at),
            () => application.RecallRecommendation(staff.Caseworker, at),
            () => application.ReturnRecommendation("Se på det en gang til.", staff.Leader, at),
            () => application.RequestInformation(["Planen mangler."], new DateOnly(2027, 6, 1), staff.Caseworker, at),
            () => application.RecommendDismissal(walk.Scheme, walk.Form, DismissalGround.Late, "Den kom for sent.", staff.Caseworker, at),
            () => application.Assign(staff.SecondCaseworker.Person, null, staff.Leader, at),
        ];

        writing.Should().AllSatisfy(write => Refusal(write).Should().Be(ReferralRules.OnlyReads));
        Refusal(() => Domain.Decisions.Decision.Make(application, walk.Amounts(300_000), walk.Frame, [], staff.Leader, at)).Should().Be(ReferralRules.IsDirectorates);
        application.Status.Should().Be(ApplicationStatus.Referred);
    }

    [Fact]
    [Requirement("NAV-56")]
    public void The_directorate_does_not_touch_the_recommendation()
    {
        var walk = A.NavApplication().Recommending(300_000).Referred();
        var directorate = TheField.OtherDirectorateCaseworker with { Role = Role.Caseworker };

        Refusal(() => walk.Application.WriteRecommendation(walk.Amounts(610_000), "Mer.", directorate)).Should().Be(ReferralRules.IsDirectorates);
        walk.Granting(610_000).Decided();

        walk.Application.RecommendedLines.Single().Amount.Should().Be(new Kroner(300_000));
        walk.Decision.Lines.Single().Should().Match<Domain.Decisions.GrantLine>(line => line.Recommended == new Kroner(300_000) && line.Granted == new Kroner(610_000));
    }

    [Fact]
    [Requirement("NAV-54")]
    public void The_directorate_asks_and_the_embete_adds_an_answer_that_overwrites_nothing()
    {
        var walk = A.NavApplication().Recommending(300_000).Referred();
        var (application, directorate) = (walk.Application, TheField.OtherDirectorateCaseworker);
        Refusal(() => application.AskOffice("Hvor stor er stillingen?", directorate, walk.At)).Should().Be(CaseworkRules.ImpartialityIsDeclared);
        application.DeclareImpartialityAtDirectorate(isImpartial: true, string.Empty, directorate, walk.At);

        application.AskOffice("Hvor stor er stillingen?", directorate, walk.At);
        application.Status.Should().Be(ApplicationStatus.OfficeAsked);
        Refusal(() => walk.List.Write(application, walk.Amounts(300_000), directorate, walk.At)).Should().Be(Domain.DecisionLists.DecisionListRules.IsReferred, "an answer is awaited");
        Refusal(() => application.AnswerDirectorate(" ", walk.Staff.Caseworker, walk.At)).Should().Be(CaseworkRules.AnswerIsGiven);
        application.AnswerDirectorate("Den er på 100 prosent.", walk.Staff.Caseworker, walk.At);
        application.AskOffice("Fra når?", directorate, walk.At);
        application.AnswerDirectorate("Fra høsten.", walk.Staff.Leader, walk.At);

        application.Questions.Select(question => (question.Question, question.Answer)).Should().Equal(("Hvor stor er stillingen?", "Den er på 100 prosent."), ("Fra når?", "Fra høsten."));
        (application.Status, application.RecommendedLines.Single().Amount, application.RecommendationReason).Should().Be((ApplicationStatus.Referred, new Kroner(300_000), "Innstilt etter en samlet vurdering."));
    }

    [Fact]
    [Requirement("NAV-56")]
    public void The_embete_recommends_a_dismissal_and_the_directorate_dismisses()
    {
        var walk = Dismissing(A.NavApplication().Submitted());
        Refusal(() => walk.Application.Dismiss(DismissalGround.Late, walk.Staff.Caseworker, walk.At)).Should().Be(ReferralRules.NotThisWay);

        walk.Application.ApproveRecommendation(walk.Staff.Leader, walk.At);
        Send(walk);
        Declare(walk, TheField.OtherDirectorateLeader);
        walk.Application.DismissReferred(DismissalGround.Late, TheField.OtherDirectorateLeader, walk.At);

        (walk.Application.Status, walk.Application.DismissedFor).Should().Be((ApplicationStatus.Dismissed, DismissalGround.Late));
    }

    [Fact]
    [Requirement("NAV-53")]
    [Requirement("NAV-56")]
    public void What_the_directorate_does_not_dismiss_comes_back_to_be_assessed_on_its_merits_before_it_is_decided()
    {
        var walk = Dismissing(A.NavApplication().Continuing(Ending2027()).Submitted());
        walk.Application.ApproveRecommendation(walk.Staff.Leader, walk.At);
        Send(walk);
        Refusal(() => walk.Listed()).Should().Be(Domain.DecisionLists.DecisionListRules.IsAssessed);
        Declare(walk, TheField.OtherDirectorateCaseworker);

        walk.Application.Remit("Fristen var utsatt.", TheField.OtherDirectorateCaseworker, walk.At);

        walk.Application.Status.Should().Be(ApplicationStatus.UnderAssessment);
        walk.Application.RecommendedLines.Single().Ceiling.Should().Be(new Kroner(406_667), "its years run out all the same (NAV-26)");
        walk.Recommending(300_000).Decided().Decision.Granted.Should().Be(new Kroner(300_000));
    }

    [Fact]
    [Requirement("NAV-56")]
    public void What_is_recommended_on_its_merits_is_not_sent_back()
    {
        var walk = A.NavApplication().Referred();
        Declare(walk, TheField.OtherDirectorateCaseworker);

        Refusal(() => walk.Application.Remit("Se på den igjen.", TheField.OtherDirectorateCaseworker, walk.At)).Should().Be(ReferralRules.DismissalIsRecommended);
    }

    [Fact]
    [Requirement("KI-30")]
    public void What_the_embete_decides_itself_is_not_referred()
    {
        var ki = A.Application().Approved();
        var letter = NavWalk.ReferralLetterOf(A.NavApplication().Approved());

        Refusal(() => Referral.Send(ki.Call, ki.Applicant.Office.Id, [ki.Application], letter, ki.Applicant.Staff.Leader, ki.At)).Should().Be(ReferralRules.NotThisWay);
        ki.Decided().Decision.DeciderId.Should().Be(ki.Applicant.Office.Id);
    }

    [Fact]
    [Requirement("NAV-53")]
    public void Another_embete_refers_nothing_of_it_and_nothing_is_no_referral()
    {
        var walk = A.NavApplication().Approved();
        var letter = NavWalk.ReferralLetterOf(walk);
        var stranger = OfficeStaff.Of(TheField.OsloOffice).Leader;

        Refusal(() => Referral.Send(walk.Call, TheField.OsloOffice.Id, [walk.Application], letter, stranger, walk.At)).Should().Be(CaseworkRules.CaseIsTheirs);
        Refusal(() => Referral.Send(walk.Call, TheField.InnlandetOffice.Id, [], letter, walk.Staff.Leader, walk.At)).Should().Be(ReferralRules.NothingToRefer);
    }

    [Fact]
    [Requirement("NAV-53")]
    public void An_incomplete_letter_refers_nothing()
    {
        var walk = A.NavApplication().Approved();
        var letter = NavWalk.ReferralLetterOf(walk) with { References = [] };

        Refusal(() => Referral.Send(walk.Call, TheField.InnlandetOffice.Id, [walk.Application], letter, walk.Staff.Leader, walk.At)).Should().Be(Domain.Decisions.DecisionRules.LetterIsComplete);
        walk.Application.Status.Should().Be(ApplicationStatus.RecommendationApproved);
    }

    private static Undertaking Ending2027()
    {
        var project = Undertaking.Begin("nav", TheField.NavGjovik().Organisation.Id, new Domain.Forms.Line("prosjekt", "prosjekt", Domain.Languages.Text.Same("Nye veier")), fixedRow: false, 2024, A.Monday);
        project.BeganBefore(new DateOnly(2024, 9, 1));
        return project;
    }

    private static NavWalk Dismissing(NavWalk walk)
    {
        foreach (var person in new[] { walk.Staff.Caseworker, walk.Staff.Leader })
        {
            walk.Application.DeclareImpartiality(isImpartial: true, string.Empty, person, walk.At);
        }

        walk.Application.RecommendDismissal(walk.Scheme, walk.Form, DismissalGround.Late, "Den kom etter fristen.", walk.Staff.Caseworker, walk.At, [walk.Project]);
        return walk;
    }

    private static void Declare(NavWalk walk, Actor by) => walk.Application.DeclareImpartialityAtDirectorate(isImpartial: true, string.Empty, by, walk.At);

    private static Referral Send(params IReadOnlyList<NavWalk> walks) =>
        Referral.Send(walks[0].Call, TheField.InnlandetOffice.Id, [.. walks.Select(walk => walk.Application)], NavWalk.ReferralLetterOf(walks), walks[0].Staff.Leader, walks[0].At);

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
