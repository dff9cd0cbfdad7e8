namespace GrantPortal.Domain.Applications;

/// <summary>The formal grounds of a dismissal (avvisning; facts B5): the application is not assessed on its merits.</summary>
public enum DismissalGround
{
    Late,
    NotEligible,
    SignatureMissing,
}
