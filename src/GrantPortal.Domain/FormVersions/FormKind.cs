namespace GrantPortal.Domain.FormVersions;

/// <summary>Which of a call's forms.</summary>
public enum FormKind
{
    Application,
    Report,
}
