using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Claims;

/// <summary>Money that came in on a claim.</summary>
public sealed class ClaimRepayment
{
    internal ClaimRepayment(Kroner amount, DateOnly on, string voucher, Actor by, DateTimeOffset at) =>
        (Id, Amount, On, Voucher, RegisteredBy, RegisteredAt) = (Id<ClaimRepayment>.New(at), amount, on, voucher, by.Person, at);

    private ClaimRepayment()
    {
    }

    public Id<ClaimRepayment> Id { get; private set; }

    /// <summary>Kroner.</summary>
    public Kroner Amount { get; private set; }

    /// <summary>The day it came in, as the accounting system has it.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The accounting system's own number for it; empty where none was given.</summary>
    public string Voucher { get; private set; } = string.Empty;

    public Id<Person> RegisteredBy { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>When it was taken out as registered wrongly; null where it counts.</summary>
    public DateTimeOffset? ReversedAt { get; private set; }

    public Id<Person>? ReversedBy { get; private set; }

    /// <summary>Why it was taken out.</summary>
    public string ReversedBecause { get; private set; } = string.Empty;

    internal void Reverse(string reason, Actor by, DateTimeOffset at) => (ReversedBecause, ReversedBy, ReversedAt) = (reason, by.Person, at);
}

/// <summary>A reminder of a claim, with the new day on which it is due.</summary>
public sealed class ClaimReminder
{
    internal ClaimReminder(DateOnly dueOn, Actor by, DateTimeOffset at) => (Id, DueOn, RemindedBy, RemindedAt) = (Id<ClaimReminder>.New(at), dueOn, by.Person, at);

    private ClaimReminder()
    {
    }

    public Id<ClaimReminder> Id { get; private set; }

    /// <summary>Due by the end of the day in Europe/Oslo.</summary>
    public DateOnly DueOn { get; private set; }

    public Id<Person> RemindedBy { get; private set; }

    public DateTimeOffset RemindedAt { get; private set; }

    public Id<Letter>? LetterId { get; internal set; }
}
