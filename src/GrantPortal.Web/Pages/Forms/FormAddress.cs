using System.Runtime.InteropServices;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>Where a form is filled in: <c>/soknader/{id}</c> or <c>/rapporter/{id}</c>. The pages below it are the same.</summary>
[ModelBinder(typeof(FormAddressBinder))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct FormAddress(FormKind Kind, Guid Id)
{
    public const string Applications = "soknader";

    public const string Reports = "rapporter";

    public static FormAddress Of(Id<Application> application) => new(FormKind.Application, application.Value);

    public static FormAddress Of(Id<Report> report) => new(FormKind.Report, report.Value);

    /// <summary>The application; only where <see cref="Kind"/> says so.</summary>
    public Id<Application> Application => new(Id);

    /// <summary>The report; only where <see cref="Kind"/> says so.</summary>
    public Id<Report> Report => new(Id);

    public override string ToString() => $"/{(Kind is FormKind.Report ? Reports : Applications)}/{Id}";
}

/// <summary>Reads the address from the one that was asked for.</summary>
internal sealed class FormAddressBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (Guid.TryParse(bindingContext.ActionContext.RouteData.Values["id"]?.ToString(), out var id))
        {
            var isReport = bindingContext.HttpContext.Request.Path.StartsWithSegments($"/{FormAddress.Reports}", StringComparison.OrdinalIgnoreCase);
            bindingContext.Result = ModelBindingResult.Success(new FormAddress(isReport ? FormKind.Report : FormKind.Application, id));
        }
        else
        {
            // No such id is nobody's form: the page answers 404 as for any other that the viewer has not.
            bindingContext.Result = ModelBindingResult.Success(default(FormAddress));
        }

        return Task.CompletedTask;
    }
}
