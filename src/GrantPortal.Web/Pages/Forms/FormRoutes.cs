using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>The pages that fill in a form stand at an application's address and at a report's.</summary>
internal static class FormRoutes
{
    public static void AlsoOfReports(PageRouteModel page)
    {
        foreach (var own in page.Selectors.ToList())
        {
            var template = own.AttributeRouteModel!.Template!;
            // A report is on what was granted: nothing is taken out of it.
            if (template.StartsWith($"{FormAddress.Applications}/", StringComparison.Ordinal) && !template.Contains("/fjern/", StringComparison.Ordinal))
            {
                page.Selectors.Add(new SelectorModel { AttributeRouteModel = new AttributeRouteModel { Template = FormAddress.Reports + template[FormAddress.Applications.Length..] } });
            }
        }
    }
}
