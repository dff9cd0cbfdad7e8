using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Transfers;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Awards;

/// <summary>The money of any life of an award, and of any chain of awards, whatever people try: carried in + paid = used + carried out + repaid + outstanding.</summary>
public sealed class AwardBalancePropertyTests
{
    private const int Years = 3;
    private const int Moves = 24;

    [Fact]
    [Requirement("KI-83")]
    [Requirement("KI-98")]
    [Requirement("KI-105")]
    public void Every_krone_of_a_chain_of_awards_is_used_carried_on_repaid_or_outstanding()
    {
        var chains = new List<Chain>();
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), Years * Moves).ToArbitrary(), moves =>
        {
            var chain = new Chain();
            chains.Add(chain);
            return moves.Chunk(Moves).All(year =>
            {
                chain.Begin(year[0] % 100);
                return year.All(move =>
                {
                    chain.Try(move);
                    return chain.Holds();
                });
            });
        }).QuickCheckThrowOnFailure();
        chains.Should().Contain(chain => chain.CarriesUsesAndRepays, "what holds of lives in which nothing happens says nothing");
    }

    /// <summary>Gjøvik's awards year after year. In each the money is paid, or bounces and is ordered again, is reported on, claimed back and repaid in parts.</summary>
    private sealed class Chain
    {
        private readonly Applicant _gjovik = TheField.Gjovik();
        private readonly List<Link> _links = [];
        private IReadOnlyList<Undertaking> _known = [];

        /// <summary>True where the money of one award has gone all ways.</summary>
        public bool CarriesUsesAndRepays => _links.Exists(link => link.Balance is { CarriedOut.Amount: > 0, Used.Amount: > 0, Repaid.Amount: > 0 });

        private Link Last => _links[^1];

        public bool Holds() => _links.TrueForAll(link => link.Balance is { Tallies: true } balance
                && balance.CarriedIn + balance.Paid == balance.Used + balance.CarriedOut + balance.Repaid + balance.Outstanding && balance.Claimed + balance.Unclaimed == balance.Outstanding)
            && _links.Zip(_links.Skip(1)).All(pair => pair.First.Balance.CarriedOut == pair.Second.Balance.CarriedIn);

        /// <summary>A new award, one year on; it carries over what the last one's report leaves, where that is approved.</summary>
        public void Begin(int unusedPercent)
        {
            var year = 2027 + _links.Count;
            var walk = A.Application().By(_gjovik).Numbered($"{year}/1").Leaving(unusedPercent);
            if (_links.Count > 0)
            {
                walk = walk.In(A.Call().For(year).Open().Call).After(new UndertakingRegister("ki", _gjovik.Organisation.Id, year, _known)).Answering("kompetanse.bachelor.overfort", "25000");
            }

            walk.Submitted().Impartial();
            var transfer = _links.Count > 0 ? Transfer.Apply(walk.Application, Last.Walk.Decision, walk.At) : null;
            if (_links.Count > 0)
            {
                Last.Out = transfer;
                Attempt(() => transfer!.Decide(walk.Application, Last.Walk.Report, Last.Claims, new Dictionary<string, Kroner?> { ["kompetanse"] = new Kroner(25_000) }, "Etter rapporten.", _gjovik.Staff.Caseworker, walk.At));
            }

            walk.PaymentOrdered();
            _known = [.. _known, .. walk.Register.Begun];
            _links.Add(new Link(walk, transfer));
        }

        public void Try(int move) => Attempt(() => Last.Move(move, _gjovik.Staff));

        private static void Attempt(Action act)
        {
            try
            {
                act();
            }
            catch (Exception refused) when (refused is RuleViolation or ForbiddenMove)
            {
                // A refusal changes nothing, and that is what is tested.
            }
        }
    }

    private sealed class Link(ApplicationWalk walk, Transfer? carriedIn)
    {
        private readonly List<Payment> _payments = [walk.Payment];
        private readonly List<Claim> _claims = [];
        private DateTimeOffset _at = walk.At;

        public ApplicationWalk Walk => walk;

        public Transfer? Out { get; set; }

        public IReadOnlyCollection<Claim> Claims => _claims;

        public AwardBalance Balance => AwardBalance.Of(Carried, _payments, walk.Report, _claims);

        private Carried Carried => Carried.Of(walk.Application.Id, [.. new[] { carriedIn, Out }.OfType<Transfer>()]);

        private DateOnly Today => OsloTime.DateOf(_at);

        public void Move(int move, OfficeStaff staff)
        {
            var amount = new Kroner(move / 12 % 300_000);
            var claim = _claims.Count == 0 ? null : _claims[move / 12 % _claims.Count];
            _at = _at.AddDays(1);
            switch (move % 12)
            {
                case 0 or 1 or 2:
                    _payments[^1].RegisterPaid(walk.Application, Today, staff.Paymaster, _at);
                    break;
                case 3 when walk.Report is null:
                    _payments[^1].RegisterBounced(walk.Application, _payments, _claims, Today, string.Empty, staff.Paymaster, _at);
                    _payments.Add(walk.Decision.OrderPayment(walk.Application, walk.Call, [], _payments, staff.Paymaster, _at));
                    break;
                case 4 or 5 when walk.Report is null && _payments[^1].Status is PaymentStatus.Paid:
                    walk.ReportApproved();
                    break;
                case 6:
                    _claims.Add(Claim.Make(walk.Decision, ClaimGround.TooMuchPaid, amount, string.Empty, _payments, _claims, Carried, walk.Application, walk.Call, staff.Caseworker, _at));
                    break;
                case 7 or 8:
                    claim?.Send(walk.Application, walk.Scheme, walk.Applicant.Office, Today.AddDays(10), staff.Caseworker, _at);
                    break;
                case 9:
                    claim?.RegisterRepayment(walk.Application, claim.Outstanding, Today, string.Empty, staff.Paymaster, _at);
                    break;
                case 10:
                    claim?.RegisterRepayment(walk.Application, amount, Today, string.Empty, staff.Paymaster, _at);
                    break;
                case 11:
                    claim?.Withdraw(walk.Application, "Feil.", staff.Leader, _at);
                    break;
                default:
                    break;
            }
        }
    }
}
