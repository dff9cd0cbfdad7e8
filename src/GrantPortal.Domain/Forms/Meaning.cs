namespace GrantPortal.Domain.Forms;

/// <summary>What a figure means for the line it stands on, so that sums, frames and comparisons can be made without knowing the form.</summary>
public enum Meaning
{
    None,

    /// <summary>The title of an undertaking.</summary>
    Title,

    /// <summary>Persons.</summary>
    Persons,

    /// <summary>Percent of a position; may pass 100 (NAVD-08).</summary>
    Percent,

    /// <summary>New money applied for, kroner.</summary>
    NewMoney,

    /// <summary>Unused money carried over from the year before, kroner (KI-83).</summary>
    CarriedOver,

    /// <summary>The applicant's own contribution, kroner (KI-26).</summary>
    OwnContribution,

    /// <summary>The undertaking of an earlier year that this one continues (KI-85).</summary>
    Continues,

    /// <summary>Which of its years the undertaking is in, from 1 (RUS-03).</summary>
    YearNumber,

    /// <summary>Kinds of partners (KI-18).</summary>
    Partners,

    /// <summary>The service that the line is for (KI-11, KI-86).</summary>
    Service,

    /// <summary>Those of the persons who have completed (KIR-22).</summary>
    Completed,

    /// <summary>What the accounts show on the line, the grant's money and the recipient's own, kroner (KIR-05).</summary>
    Spent,

    /// <summary>What is used of the grant, kroner.</summary>
    UsedGrant,

    /// <summary>What is used of the recipient's own, kroner.</summary>
    UsedOwn,

    /// <summary>What is left of the grant, kroner.</summary>
    Unused,

    /// <summary>Why the accounts are far from the budget (KIR-05).</summary>
    Deviation,

    /// <summary>The last day of an undertaking that ends (NAV-81).</summary>
    EndsOn,

    /// <summary>Themes that others find the project by (NAV-100).</summary>
    Themes,

    /// <summary>Who the project is for (NAV-98).</summary>
    TargetGroups,

    /// <summary>The applicant wants to take part in networks or external evaluation (NAV-35).</summary>
    Interest,
}
