using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.RevisedBudgets;

/// <summary>
/// Budget and aim as they are when less is granted than was sought, on the application's own lines (KI-24). It comes with the slip, the embete approves it, and the report is
/// held against it. Sought, granted and revised are all kept.
/// </summary>
public sealed class RevisedBudget
{
    private RevisedBudget()
    {
    }

    public Id<RevisedBudget> Id { get; private set; }

    public Id<Decision> DecisionId { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> RecipientId { get; private set; }

    public RevisedBudgetStatus Status { get; private set; }

    public IReadOnlyList<RevisedLine> Lines { get; private set; } = [];

    /// <summary>What the measures now aim at, in the recipient's words.</summary>
    public string Aim { get; private set; } = string.Empty;

    /// <summary>What must be mended, while it is sent back.</summary>
    public string Remark { get; private set; } = string.Empty;

    public DateTimeOffset? SubmittedAt { get; private set; }

    public Id<Person>? ApprovedBy { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>True when the award is less than what was sought, and so the slip asks for a revised budget.</summary>
    public static bool IsAskedFor(Decision decision) => decision.Granted > Kroner.Zero && decision.Granted < decision.Sought;

    /// <summary>The budget to be revised, with each line cut as much as its grant line was; the recipient changes it as it likes.</summary>
    public static RevisedBudget Ask(Decision decision, IReadOnlyList<FormLine> applied, DateTimeOffset at) => new()
    {
        Id = Id<RevisedBudget>.New(at),
        DecisionId = decision.Id,
        ApplicationId = decision.ApplicationId,
        OfficeId = decision.OfficeId,
        RecipientId = decision.ApplicantId,
        Lines = [.. decision.Lines.OrderBy(line => line.Position).Where(line => line.Granted > Kroner.Zero).SelectMany(line => Cut(line, applied))],
    };

    /// <summary>Refuses a slip without the revised budget that it asks for (KI-24).</summary>
    /// <param name="decision">The award.</param>
    /// <param name="budget">The revised budget, where there is one.</param>
    /// <param name="slip">What the scheme calls the slip, in the definite form.</param>
    public static void DemandFor(Decision decision, RevisedBudget? budget, Text slip)
    {
        if (IsAskedFor(decision) && budget?.Status is not (RevisedBudgetStatus.Submitted or RevisedBudgetStatus.Approved))
        {
            throw new RuleViolation(RevisedBudgetRules.ComesWithTheSlip, slip);
        }
    }

    /// <summary>Sends the revised budget: the lines of each grant line add up to what was granted on it.</summary>
    /// <param name="decision">The award.</param>
    /// <param name="application">Its case.</param>
    /// <param name="amounts">Of the grant and of the recipient's own, kroner, by the application's line.</param>
    /// <param name="aim">What the measures now aim at.</param>
    /// <param name="by">At the recipient.</param>
    /// <param name="at">When.</param>
    public void Submit(Decision decision, Application application, IReadOnlyDictionary<string, (Kroner? Grant, Kroner? Own)> amounts, string aim, Actor by, DateTimeOffset at)
    {
        var next = RevisedBudgetLifecycle.Table.Next(Status, RevisedBudgetAction.Submit, by);
        if (by.Organisation != RecipientId || decision.Id != DecisionId || application.Id != ApplicationId)
        {
            throw new RuleViolation(RevisedBudgetRules.IsRecipients);
        }

        var lines = Lines.Select(line => amounts.TryGetValue(line.Key, out var stated) ? line with { Grant = stated.Grant, Own = stated.Own } : line).ToList();
        if (lines.Exists(line => line.Grant is null || line.Own is null))
        {
            throw new RuleViolation(RevisedBudgetRules.EveryLineIsStated);
        }

        foreach (var granted in decision.Lines.Where(line => line.Granted > Kroner.Zero))
        {
            var sum = Kroner.Sum(lines.Where(line => line.GrantKey == granted.Key).Select(line => line.Grant!.Value));
            if (sum != granted.Granted)
            {
                var difference = sum > granted.Granted ? sum.Less(granted.Granted) : granted.Granted.Less(sum);
                throw new RuleViolation(RevisedBudgetRules.SumsToGrant, granted.Title, Norwegian.Kroner(sum), Norwegian.Kroner(granted.Granted), Norwegian.Kroner(difference));
            }
        }

        if (string.IsNullOrWhiteSpace(aim))
        {
            throw new RuleViolation(RevisedBudgetRules.AimIsStated);
        }

        (Status, Lines, Aim, Remark, SubmittedAt) = (next, lines, Norwegian.Normalise(aim).Trim(), string.Empty, at);
        application.Note(new("Revidert budsjett og mål er sendt.", "Revidert budsjett og mål er sendt."), by, at);
    }

    /// <summary>Sends it back with what must be mended.</summary>
    public void Return(Application application, string remark, Actor by, DateTimeOffset at)
    {
        var next = Next(application, RevisedBudgetAction.Return, by);
        (Status, Remark) = string.IsNullOrWhiteSpace(remark) ? throw new RuleViolation(RevisedBudgetRules.ReturnSaysWhat) : (next, Norwegian.Normalise(remark).Trim());
        application.Note(new("Det reviderte budsjettet er sendt tilbake for retting.", "Det reviderte budsjettet er sendt tilbake for retting."), by, at);
    }

    public void Approve(Application application, Actor by, DateTimeOffset at)
    {
        (Status, ApprovedBy, ApprovedAt) = (Next(application, RevisedBudgetAction.Approve, by), by.Person, at);
        application.Note(new("Det reviderte budsjettet er godkjent.", "Det reviderte budsjettet er godkjent."), by, at);
    }

    private RevisedBudgetStatus Next(Application application, RevisedBudgetAction action, Actor by)
    {
        if (by.Organisation != OfficeId || application.Id != ApplicationId)
        {
            throw new RuleViolation(RevisedBudgetRules.IsOffice);
        }

        application.DemandImpartial(by);
        return RevisedBudgetLifecycle.Table.Next(Status, action, by);
    }

    private static IEnumerable<RevisedLine> Cut(GrantLine granted, IReadOnlyList<FormLine> applied)
    {
        var lines = applied.Where(line => line.Part == granted.Part && (granted.Key == granted.Part || line.Key == granted.Key) && line.NewMoney > Kroner.Zero).ToList();
        var shares = lines.ConvertAll(line => Share(line.NewMoney!.Value, granted));
        return lines.Select((line, index) => new RevisedLine(
            line.Part, line.Key, granted.Key, line.Title, line.NewMoney!.Value,
            // What is left over by the rounding stands on the first line.
            index == 0 ? shares[0] + granted.Granted.Less(Kroner.Sum(shares)) : shares[index],
            Share(line.OwnContribution ?? Kroner.Zero, granted)));
    }

    private static Kroner Share(Kroner amount, GrantLine granted) => granted.Sought == Kroner.Zero ? amount : new((long)((decimal)amount.Amount * granted.Granted.Amount / granted.Sought.Amount));
}
