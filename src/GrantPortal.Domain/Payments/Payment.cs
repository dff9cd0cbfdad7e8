using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Payments;

/// <summary>A payment order to the accounting system: amount, account, and the reference that follows the money (KI-98). What happens to it there comes back with a later list.</summary>
public sealed class Payment
{
    private Payment()
    {
    }

    public Id<Payment> Id { get; private set; }

    public Id<Decision> DecisionId { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> PayeeId { get; private set; }

    public AccountNumber Account { get; private set; } = null!;

    /// <summary>Kroner.</summary>
    public Kroner Amount { get; private set; }

    /// <summary>Four digits.</summary>
    public string Chapter { get; private set; } = string.Empty;

    public string Post { get; private set; } = string.Empty;

    /// <summary>The scheme's key.</summary>
    public string Scheme { get; private set; } = string.Empty;

    /// <summary>The calendar year that the grant is for.</summary>
    public int Year { get; private set; }

    /// <summary>Chapter, post, scheme, grant year and case: <c>0761.68 KI 2027 2027/118</c>.</summary>
    public string Reference { get; private set; } = string.Empty;

    public Id<Person> OrderedBy { get; private set; }

    public DateTimeOffset OrderedAt { get; private set; }

    /// <summary>The decision that it was ordered on is replaced: it counts on the one that stands.</summary>
    internal void Follow(Decision decision) => DecisionId = decision.Id;

    internal static Payment Order(Decision decision, Application application, Call call, AccountNumber account, Actor by, DateTimeOffset at) => new()
    {
        Id = Id<Payment>.New(at),
        DecisionId = decision.Id,
        ApplicationId = application.Id,
        OfficeId = decision.OfficeId,
        PayeeId = decision.PayeeId,
        Account = account,
        Amount = decision.Outstanding,
        Chapter = call.Content.Chapter,
        Post = call.Content.Post,
        Scheme = call.Scheme,
        Year = call.Year,
        Reference = PaymentReference.Of(call, application.CaseNumber),
        OrderedBy = by.Person,
        OrderedAt = at,
    };
}

/// <summary>The reference of money paid and money returned (KI-98): chapter, post, scheme, grant year, and the case.</summary>
public static class PaymentReference
{
    public static string Of(Call call, string caseNumber) =>
        $"{call.Content.Chapter}.{call.Content.Post} {call.Scheme.ToUpperInvariant()} {call.Year} {caseNumber}";
}
