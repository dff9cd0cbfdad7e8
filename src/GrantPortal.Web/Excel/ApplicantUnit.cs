using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Organisations;

namespace GrantPortal.Web.Excel;

/// <summary>An applicant as commands and workbooks name it: <c>kommune:3407</c>.</summary>
internal static class ApplicantUnit
{
    public static string Unit(this Organisation applicant) => $"{applicant.Kind.Slug()}:{applicant.Code}";

    /// <summary>Null when it names no kind of organisation.</summary>
    public static (OrganisationKind Kind, string Code)? Read(string unit) =>
        unit.Split(':') is [var slug, var code] && OrganisationKindNames.Read(slug) is { } kind ? (kind, code) : null;
}
