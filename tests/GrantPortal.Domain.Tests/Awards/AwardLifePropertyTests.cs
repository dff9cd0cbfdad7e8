using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Awards;

/// <summary>Any life of an application, whoever of three at the embete and two at the kommune tries whatever in whichever role.</summary>
public sealed class AwardLifePropertyTests
{
    private const int Moves = 400;

    /// <summary>So many that some of them go all the way to a payment on a changed account, which about one in fifty does.</summary>
    private const int Lives = 600;

    [Fact]
    [Requirement("KI-84")]
    [Requirement("KI-94")]
    [Requirement("KI-97")]
    public void Nobody_approves_their_own_recommendation_and_nothing_is_paid_before_it_is_accepted()
    {
        var lives = new List<Life>();
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), Moves).ToArbitrary(), moves =>
        {
            var life = new Life();
            lives.Add(life);
            return moves.All(move =>
            {
                life.Try(move);
                return life.Holds();
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Lives));
        lives.Should().Contain(life => life.IsPaidToChangedAccount, "what holds of lives in which nothing happens says nothing");
    }

    private sealed class Life
    {
        private static readonly Role[] OfficeRoles = [Role.Caseworker, Role.OfficeLeader, Role.Paymaster];
        private static readonly Role[] ApplicantRoles = [Role.Contact, Role.Signatory];
        private readonly ApplicationWalk _walk = A.Application().UnderAssessment();
        private readonly List<Payment> _payments = [];
        private readonly Id<Person>[] _staff;
        private readonly Id<Person>[] _applicants;
        private Decision? _decision;
        private bool _isOrderedTooSoon;
        private DateTimeOffset _at;

        public Life()
        {
            _walk.Application.AssessWhole("Tiltakene svarer på behovet.", string.Empty, _walk.Applicant.Staff.Caseworker);
            var (staff, applicant) = (_walk.Applicant.Staff, _walk.Applicant);
            (_staff, _applicants, _at) = ([staff.Caseworker.Person, staff.Leader.Person, staff.Paymaster.Person], [applicant.Contact.Person, applicant.Signatory.Person], _walk.At);
        }

        public bool IsPaidToChangedAccount => _payments.Exists(payment => payment.Status is PaymentStatus.Paid) && _decision!.Slip!.AccountIsChanged;

        private Application Application => _walk.Application;

        public bool Holds() =>
            (Application.ApprovedBy is null || Application.ApprovedBy != Application.RecommendedBy)
            && (_decision is null || (_decision.DecidedBy != Application.RecommendedBy && _decision.ApprovedBy != Application.RecommendedBy))
            && !_isOrderedTooSoon
            && _payments.Count(payment => payment.Status is not PaymentStatus.Bounced) <= 1
            && _payments.TrueForAll(payment => payment.OrderedBy != _decision!.DecidedBy && payment.OrderedBy != _decision.ApprovedBy);

        public void Try(int move)
        {
            _at = _at.AddMinutes(1);
            var office = _walk.Applicant.Staff.Caseworker with { Person = _staff[move / 32 % 3], Role = OfficeRoles[move / 96 % 3] };
            var applicant = _walk.Applicant.Contact with { Person = _applicants[move / 32 % 2], Role = ApplicantRoles[move / 64 % 2] };
            try
            {
                if (_decision is null)
                {
                    Assess(move % 8, office);
                }
                else
                {
                    Award(move % 12, _decision, office, applicant, isChanged: move / 512 % 2 == 0);
                }
            }
            catch (Exception refused) when (refused is RuleViolation or ForbiddenMove)
            {
            }
        }

        private void Assess(int move, Actor by)
        {
            switch (move)
            {
                case 0:
                    Application.DeclareImpartiality(isImpartial: true, string.Empty, by, _at);
                    break;
                case 1:
                    Application.WriteRecommendation(_walk.Amounts(), "Etter en samlet vurdering.", by);
                    break;
                case 2:
                    Application.Recommend(ReportStanding.NothingDue, by, _at);
                    break;
                case 3:
                    Application.ReturnRecommendation("Se på beløpene.", by, _at);
                    break;
                case 4:
                    Application.RecallRecommendation(by, _at);
                    break;
                case 5 or 6:
                    Application.ApproveRecommendation(by, _at);
                    break;
                default:
                    _decision = Decision.Make(Application, _walk.Amounts(), _walk.Frame, [], by, _at);
                    break;
            }
        }

        private void Award(int move, Decision decision, Actor by, Actor applicant, bool isChanged)
        {
            var payee = _walk.Applicant.Payee;
            switch (move)
            {
                case 0 when decision.Status is DecisionStatus.Made:
                    var letter = Letter.Draft(Application, decision, by, _at);
                    decision.SendLetter(Application, letter, GrantLetter.From(_walk.LetterBasis(), decision), by, _at);
                    break;
                case 1 or 2:
                    decision.FillInSlip(Application, _walk.Applicant.Organisation, payee, payee.Number!, isChanged ? AccountNumber.Parse("99990001037") : payee.Account!, applicant, _at);
                    break;
                case 3 or 4:
                    decision.Accept(Application, _walk.Applicant.Organisation, budget: null, conditionsAccepted: true, "kommunedirektør", applicant, _at);
                    break;
                case 5:
                    decision.ConfirmAccount(Application, _walk.Applicant.Organisation, applicant, _at);
                    break;
                case 6:
                    decision.ReopenSlip(Application, _payments, applicant, _at);
                    break;
                case 7 or 8:
                    var isAccepted = decision.Slip is { SignedAt: not null, AccountIsCertain: true };
                    _payments.Add(decision.OrderPayment(Application, _walk.Call, [], _payments, by, _at));
                    _isOrderedTooSoon |= !isAccepted;
                    break;
                case 9 when _payments.Count > 0:
                    _payments[^1].RegisterPaid(Application, OsloTime.DateOf(_at), by, _at);
                    break;
                case 10 when _payments.Count > 0:
                    _payments[^1].RegisterBounced(Application, _payments, [], OsloTime.DateOf(_at), "Kontoen er avsluttet", by, _at);
                    break;
                case 11 when isChanged:
                    decision.Stop(Application, StopGround.WrongInformation, "Opplysningene undersøkes.", by, _at);
                    break;
                case 11:
                    decision.LiftStop(Application, "Opplysningene stemmer.", by, _at);
                    break;
                default:
                    break;
            }
        }
    }
}
