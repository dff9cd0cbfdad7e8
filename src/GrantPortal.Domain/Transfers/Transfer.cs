using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Transfers;

/// <summary>
/// Unused money carried over (overføring) from an award to the next year's application, declared there apart from new money (KI-83). Report and application are due the
/// same day, so the two are held against each other when both are in; what is not carried over is claimed back.
/// </summary>
public sealed class Transfer
{
    private Transfer()
    {
    }

    public Id<Transfer> Id { get; private set; }

    /// <summary>The case of the award that the money is left of.</summary>
    public Id<Application> FromApplicationId { get; private set; }

    /// <summary>The application that declares it.</summary>
    public Id<Application> ToApplicationId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>The calendar year that the money was granted for.</summary>
    public int Year { get; private set; }

    public TransferStatus Status { get; private set; }

    public IReadOnlyList<TransferLine> Lines { get; private set; } = [];

    /// <summary>Why less is carried over than was declared.</summary>
    public string Reason { get; private set; } = string.Empty;

    public DateTimeOffset AppliedAt { get; private set; }

    public Id<Person>? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Kroner that the application carries over.</summary>
    public Kroner Declared => Kroner.Sum(Lines.Select(line => line.Declared));

    /// <summary>Kroner that may be carried over; null until it is decided.</summary>
    public Kroner? Approved { get; private set; }

    /// <summary>The carry-over that a sent application declares; null when it declares none.</summary>
    /// <param name="application">The application, one year after the award.</param>
    /// <param name="award">The award of the same applicant and scheme.</param>
    /// <param name="at">When.</param>
    public static Transfer? Apply(Application application, Decision award, DateTimeOffset at)
    {
        var lines = LinesOf(application, award);
        return lines.Count == 0 ? null : new Transfer
        {
            Id = Id<Transfer>.New(at),
            FromApplicationId = award.ApplicationId,
            ToApplicationId = application.Id,
            OfficeId = application.OfficeId,
            Year = application.Year - 1,
            Lines = lines,
            AppliedAt = at,
        };
    }

    /// <summary>A new version of the application declares otherwise.</summary>
    public void Declare(Application application, Decision award, Actor by, DateTimeOffset at)
    {
        Status = TransferLifecycle.Table.Next(Status, TransferAction.Declare, by);
        (Lines, AppliedAt) = (LinesOf(application, award), at);
    }

    /// <summary>What was declared on each line beside what the report says is left; kroner, null where the report is not in.</summary>
    public IReadOnlyList<(TransferLine Line, Kroner? Unused)> HeldAgainst(Report? report) =>
        [.. Lines.Select(line => (line, report?.SentVersion is { } sent ? UnusedOf(line, sent, report.Budget, FromApplicationId) : (Kroner?)null))];

    /// <summary>The lines that say otherwise than the report.</summary>
    public IEnumerable<(TransferLine Line, Kroner Unused)> Differences(Report report) =>
        HeldAgainst(report).Where(each => each.Unused is { } unused && unused != each.Line.Declared).Select(each => (each.Line, each.Unused!.Value));

    /// <summary>Decides what is carried over on each line: never more than was declared, nor than the approved report says is left and nobody has claimed back.</summary>
    /// <param name="application">The application that declares it.</param>
    /// <param name="report">The report on the award.</param>
    /// <param name="claims">The claims on the award.</param>
    /// <param name="amounts">Kroner by the application's line or part.</param>
    /// <param name="reason">Why less; may be blank where all is carried over.</param>
    /// <param name="by">At the embete.</param>
    /// <param name="at">When.</param>
    /// <param name="policy">What the scheme does with approved unused money.</param>
    /// <param name="next">The decision on the application that declares it; what is approved is taken off its payment where the policy says so (NAV-65).</param>
    public void Decide(
        Application application, Report? report, IReadOnlyCollection<Claim> claims, IReadOnlyDictionary<string, Kroner?> amounts, string reason, Actor by, DateTimeOffset at,
        CarryOverPolicy policy = CarryOverPolicy.BesideTheGrant, Decision? next = null)
    {
        if (by.Organisation != OfficeId || application.Id != ToApplicationId)
        {
            throw new RuleViolation(TransferRules.IsOffice);
        }

        application.DemandImpartial(by);
        if (report is not { Status: ReportStatus.Approved } || !report.IsOn(FromApplicationId))
        {
            throw new RuleViolation(TransferRules.ReportFirst, Year);
        }

        var decided = HeldAgainst(report).Select(each => Decided(each.Line, each.Unused!.Value, amounts.GetValueOrDefault(each.Line.ToKey))).ToList();
        var approved = Kroner.Sum(decided.Select(line => line.Approved!.Value));
        if (Unclaimed(report, claims) is var left && approved > left)
        {
            throw new RuleViolation(TransferRules.NotWhatIsClaimed, Norwegian.Kroner(left));
        }

        var action = approved == Declared ? TransferAction.Approve : approved == Kroner.Zero ? TransferAction.Refuse : TransferAction.ApprovePartly;
        var status = TransferLifecycle.Table.Next(Status, action, by);
        if (approved < Declared && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(TransferRules.NeedsReason);
        }

        if (policy is CarryOverPolicy.DeductedFromPayment)
        {
            (next?.ApplicationId == application.Id ? next : throw new RuleViolation(TransferRules.DecisionFirst)).Deduct(approved, application, by, at);
        }

        (Status, Lines, Approved, Reason, DecidedBy, DecidedAt) = (status, decided, approved, Norwegian.Normalise(reason).Trim(), by.Person, at);
        application.Note(
            new("Overføringen fra {0} er avgjort: {1} av {2} overføres.", "Overføringa frå {0} er avgjord: {1} av {2} blir overført."), by, at, Year, Norwegian.Kroner(approved), Norwegian.Kroner(Declared));
    }

    /// <summary>What is claimed back as unused is not there to carry over, and no claim takes from what is.</summary>
    private Kroner Unclaimed(Report report, IReadOnlyCollection<Claim> claims)
    {
        var unused = report.UnusedOf(FromApplicationId).Less(Kroner.Sum(claims.Where(claim => claim.Ground is ClaimGround.UnusedMoney).Select(claim => claim.Standing)));
        var all = report.AvailableOf(FromApplicationId).Less(Kroner.Sum(claims.Select(claim => claim.Standing)));
        return unused < all ? unused : all;
    }

    private static TransferLine Decided(TransferLine line, Kroner unused, Kroner? amount)
    {
        if (amount is not { } approved)
        {
            throw new RuleViolation(TransferRules.EveryLineIsDecided);
        }

        return approved > line.Declared || approved > unused
            ? throw new RuleViolation(TransferRules.NoMoreThanUnused, line.Title, Norwegian.Kroner(approved), Norwegian.Kroner(line.Declared), Norwegian.Kroner(unused))
            : line with { Approved = approved };
    }

    private static List<TransferLine> LinesOf(Application application, Decision award)
    {
        if (award.ApplicantId != application.ApplicantId)
        {
            throw new RuleViolation(TransferRules.OneYearOn);
        }

        var lines = application.SentVersion!.Lines.Where(line => line.CarriedOver > Kroner.Zero)
            .Select(line => (Line: line, From: award.Lines.FirstOrDefault(granted => IsOf(granted, line))))
            .ToList();
        // A part that was granted as one sum is carried over as one.
        return
        [
            .. lines.GroupBy(each => each.From?.Key == each.Line.Part ? each.Line.Part : each.Line.Key).Select(group => new TransferLine(
                group.First().From?.Id, group.First().From?.Key, group.Key, group.First().From?.Title ?? group.First().Line.Title, Kroner.Sum(group.Select(each => each.Line.CarriedOver!.Value)), Approved: null)),
        ];
    }

    private static bool IsOf(GrantLine granted, FormLine line) =>
        granted.Part == line.Part && (granted.UndertakingId is { } undertaking ? undertaking == line.UndertakingId : granted.Key == granted.Part);

    private static Kroner UnusedOf(TransferLine line, FormVersion sent, ReportBudget budget, Id<Application> award) =>
        budget.Lines.FirstOrDefault(granted => granted.GrantKey == line.FromKey && granted.CaseId == award) is not { } granted
            ? Kroner.Zero
            : Kroner.Sum(sent.Lines.Where(each => each.Part == granted.Part && (granted.Key == granted.Part || each.Key == granted.Key)).Select(each => each.Unused ?? Kroner.Zero));
}
