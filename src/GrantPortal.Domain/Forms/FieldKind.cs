namespace GrantPortal.Domain.Forms;

/// <summary>What a field holds, and so how it is typed, read, shown and written to a sheet.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A count of persons or the like: a whole number, zero or more.</summary>
    Count,

    /// <summary>An amount in whole kroner, zero or more.</summary>
    Kroner,

    /// <summary>Whole percent of a position; may pass 100.</summary>
    Percent,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any of the options.</summary>
    Choices,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An organisation number, nine digits with a control digit (NAV-42).</summary>
    OrganisationNumber,

    /// <summary>An account number, eleven digits with a control digit (NAV-42).</summary>
    AccountNumber,

    /// <summary>A statement that has to be confirmed.</summary>
    Declaration,

    /// <summary>An attached document; the answer is its id.</summary>
    Document,

    /// <summary>One of the applicant's earlier undertakings in the scheme; the answer is its id.</summary>
    Undertaking,
}
