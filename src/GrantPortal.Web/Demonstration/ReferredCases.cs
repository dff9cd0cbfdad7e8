using GrantPortal.Domain.Authorisations;
using GrantPortal.Domain.DecisionLists;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Referrals;

namespace GrantPortal.Web.Demonstration;

/// <summary>What passes between an embete and the directorate that decides, in a round: the referral, the decision list and the authorisation.</summary>
internal sealed class ReferredCases(Cast cast, OpenedCall opened, Organisation office)
{
    private readonly List<Referral> _referrals = [];
    private readonly List<DecisionList> _lists = [];
    private readonly List<Authorisation> _authorisations = [];

    public IReadOnlyList<Referral> Referrals => _referrals;

    public IReadOnlyList<DecisionList> Lists => _lists;

    public IReadOnlyList<Authorisation> Authorisations => _authorisations;

    private Actor Leader => cast.As(office.Code == "innlandet" ? "innlandet-leder" : "oslo-leder");

    /// <summary>Sends all to the directorate.</summary>
    public void Refer(IReadOnlyList<CaseWalk> walks, DateTimeOffset at)
    {
        var directorate = cast.Find(opened.Call.DirectorateId!.Value);
        var basis = new AuthorityLetterBasis(opened.Call, office, directorate, cast.NameOf(Leader), Number("O", _referrals.Count), at);
        var cases = walks.Select(walk => walk.Application).OrderBy(application => application.Rank ?? int.MaxValue).Select(application => new ReferredCase(
            cast.Find(application.ApplicantId).Name, application.RecommendedLines[0].Title, application.Rank, application.Sought,
            Kroner.Sum(application.RecommendedLines.Select(line => line.Amount ?? Kroner.Zero)), IsDismissal: false)).ToList();
        _referrals.Add(Referral.Send(opened.Call, office.Id, [.. walks.Select(walk => walk.Application)], ReferralLetter.From(basis, cases, string.Empty), Leader, at));
    }

    /// <summary>Writes the amounts on a list; the leader has not signed it yet.</summary>
    public DecisionList Write(IEnumerable<CaseWalk> walks, Func<RecommendedLine, LineAmount> amount, DateTimeOffset at)
    {
        var by = cast.As("avdir-saksbehandler", Role.DirectorateCaseworker);
        var list = DecisionList.Begin(opened.Call, by, at);
        foreach (var application in walks.Select(walk => walk.Application))
        {
            list.Write(application, [.. application.RecommendedLines.Select(amount)], by, at);
        }

        _lists.Add(list);
        return list;
    }

    /// <summary>Decides as the embete recommends, in one signature.</summary>
    public void Decide(IReadOnlyList<CaseWalk> walks, DateTimeOffset at)
    {
        var list = Write(walks, line => new LineAmount(line.Key, line.Amount, line.ReasonCode), at);
        var decisions = list.Sign([.. walks.Select(walk => walk.Application)], opened.FramesByOffice, [], isImpartial: true, cast.As("avdir-leder", Role.DirectorateLeader), at.AddHours(3));
        foreach (var walk in walks)
        {
            walk.DecidedBy(decisions, at.AddHours(3));
        }
    }

    /// <summary>Authorises all that is decided and not listed yet.</summary>
    public void Authorise(IReadOnlyList<CaseWalk> walks, DateTimeOffset at)
    {
        var by = cast.As("avdir-leder", Role.DirectorateLeader);
        var decisions = walks.Select(walk => walk.Decision).OfType<Decision>().Where(decision => decision.Status is DecisionStatus.Made).ToList();
        var amount = Kroner.Sum(decisions.Select(decision => decision.Granted));
        var basis = new AuthorityLetterBasis(opened.Call, cast.Find(by.Organisation), office, cast.NameOf(by), Number("F", _authorisations.Count), at);
        var frame = opened.FrameOf(office.Id);
        var letter = AuthorisationLetter.From(
            basis, [.. decisions.SelectMany(decision => decision.Lines.Select(line => new ListedDecision(cast.Find(decision.ApplicantId).Name, line.Title, line.Sought, line.Recommended, line.Granted)))],
            amount, frame.Authorised ?? Kroner.Zero, Authorisation.CoverageOf(opened.Call));
        _authorisations.Add(Authorisation.Send(opened.Call, office.Id, frame, decisions, amount, letter, by, at));
    }

    private string Number(string kind, int before) => $"{opened.Call.Key.ToUpperInvariant()}-{office.Code.ToUpperInvariant()}-{kind}{before + 1}";
}
