using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Authorisations;
using GrantPortal.Domain.DecisionLists;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Authorisations;

/// <summary>Any year of an embete with three applications: lists, authorisations with any amounts, letters, lapses and replacements, in any order.</summary>
public sealed class AuthorisationPropertyTests
{
    private const int Moves = 40;

    [Fact]
    [Requirement("NAV-57")]
    public void What_letters_have_granted_is_never_more_than_what_is_authorised_and_there_is_no_letter_before_that()
    {
        var years = new List<Year>();
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), Moves).ToArbitrary(), moves =>
        {
            var year = new Year();
            years.Add(year);
            return moves.All(move =>
            {
                year.Try(move);
                return year.Holds();
            });
        }).QuickCheckThrowOnFailure();
        years.Should().Contain(year => year.HasLapsedAndSentAnother, "what holds of years in which nothing happens says nothing");
        years.Should().Contain(year => year.HasSentReplacement);
        years.Should().Contain(year => year.WasStopped, "an authorisation was less than the awards");
    }

    private sealed class Year
    {
        private readonly NavWalk[] _walks;
        private readonly Decision?[] _decisions;
        private readonly List<long> _authorised = [];

        public Year()
        {
            var first = A.NavApplication().Referred();
            _walks =
            [
                first,
                A.NavApplication().By(TheField.NavLomSkjak()).In(first.Call).Numbered("2027/219").Within(first.Frame).Referred(),
                A.NavApplication().In(first.Call).Numbered("2027/220").Within(first.Frame).Referred(),
            ];
            _decisions = new Decision?[_walks.Length];
        }

        public bool HasSentReplacement { get; private set; }

        public bool WasStopped { get; private set; }

        public bool HasLapsedAndSentAnother => _decisions.Any(decision => decision?.Status is DecisionStatus.Lapsed) && Sent.Any();

        private Frame Frame => _walks[0].Frame;

        private IEnumerable<Decision> Sent => _decisions.OfType<Decision>().Where(decision => decision.Status is DecisionStatus.LetterSent);

        public bool Holds() =>
            Sent.Sum(decision => decision.Granted.Amount) <= _authorised.Sum()
            && (_authorised.Count > 0 || !Sent.Any())
            && (Frame.Authorised?.Amount ?? 0) == _authorised.Sum();

        public void Try(int move)
        {
            var (case_, amount) = (move / 8 % _walks.Length, move / 32 % 6 * 100_000L);
            try
            {
                switch (move % 8)
                {
                    case 0 when _decisions[case_] is null:
                        Sign(case_, amount);
                        break;
                    case 1 or 2:
                        Authorise(amount, isListing: move / 256 % 4 > 0);
                        break;
                    case 3 or 4 or 5 when _decisions[case_] is { } decided:
                        SendLetter(_walks[case_], decided);
                        break;
                    case 6 when _decisions[case_] is { } granted:
                        granted.Lapse(_walks[case_].Application, Frame, LapseGround.PlansChanged, "Prosjektet startet ikke.", _walks[case_].Staff.Leader, _walks[case_].At);
                        break;
                    case 7 when _decisions[case_] is { } replaced:
                        _decisions[case_] = replaced.Replace(
                            _walks[case_].Application, _walks[case_].Amounts(amount), Frame, [], "Beløpet var feil.", TheField.OtherDirectorateLeader, _walks[case_].At);
                        break;
                    default:
                        break;
                }
            }
            catch (RuleViolation refused)
            {
                WasStopped |= refused.Rule == FrameRules.WithinAuthorisation;
            }
            catch (ForbiddenMove)
            {
            }
        }

        private void Sign(int case_, long amount)
        {
            var walk = _walks[case_];
            var list = DecisionList.Begin(walk.Call, TheField.OtherDirectorateCaseworker, walk.At);
            list.Write(walk.Application, walk.Amounts(amount), TheField.OtherDirectorateCaseworker, walk.At);
            var frames = new Dictionary<Id<Organisation>, Frame> { [walk.Applicant.Office.Id] = Frame };
            _decisions[case_] = list.Sign([walk.Application], frames, [], isImpartial: true, TheField.OtherDirectorateLeader, walk.At).Single();
        }

        private void Authorise(long amount, bool isListing)
        {
            var (walk, made) = (_walks[0], _decisions.OfType<Decision>().Where(decision => decision.Status is DecisionStatus.Made));
            var letter = AuthorisationLetter.From(
                new AuthorityLetterBasis(walk.Call, TheField.OtherDirectorate, walk.Applicant.Office, "Leder", "2027/200-1", walk.At), [], new Kroner(amount), Kroner.Zero, Authorisation.CoverageOf(walk.Call));
            var sent = Authorisation.Send(walk.Call, walk.Applicant.Office.Id, Frame, isListing ? [.. made] : [], new Kroner(amount), letter, TheField.OtherDirectorateLeader, walk.At);
            _authorised.Add(sent.Amount.Amount);
        }

        private void SendLetter(NavWalk walk, Decision decision)
        {
            var letter = Letter.Draft(walk.Application, decision, walk.Staff.Leader, walk.At);
            var content = decision switch
            {
                { ReplacesId: not null } => ReplacementLetter.From(walk.LetterBasis(), decision, new LetterContent { Number = "2027/218-1", Date = new DateOnly(2027, 2, 1) }),
                { Granted.Amount: > 0 } => GrantLetter.From(walk.LetterBasis(), decision),
                _ => RefusalLetter.From(walk.LetterBasis(), decision),
            };
            decision.SendLetter(walk.Application, letter, content, walk.Staff.Leader, walk.At, Frame);
            HasSentReplacement |= decision is { ReplacesId: not null, Granted.Amount: > 0 };
        }
    }
}
