using System.Text.Encodings.Web;
using System.Text.Unicode;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Refusals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace GrantPortal.Web.Pages;

/// <summary>How all pages read what is typed, refuse, and write.</summary>
public static class PagesSetup
{
    public static IServiceCollection AddPortalPages(this IServiceCollection services)
    {
        services.AddRazorPages(options => options.Conventions.AddFolderRouteModelConvention("/Forms", FormRoutes.AlsoOfReports)).AddMvcOptions(options =>
        {
            options.Filters.Add<RefusalFilter>();
            options.ModelBinderProviders.Insert(0, new TypedValues());
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            var messages = options.ModelBindingMessageProvider;
            messages.SetAttemptedValueIsInvalidAccessor((typed, _) => Unreadable(typed));
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(Unreadable);
            messages.SetUnknownValueIsInvalidAccessor(_ => Missing());
            messages.SetNonPropertyUnknownValueIsInvalidAccessor(Missing);
            messages.SetValueIsInvalidAccessor(Unreadable);
            messages.SetValueMustNotBeNullAccessor(_ => Missing());
            messages.SetMissingBindRequiredValueAccessor(_ => Missing());
            messages.SetMissingKeyOrValueAccessor(Missing);
            messages.SetMissingRequestBodyRequiredValueAccessor(Missing);
        });
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        // Norwegian letters are written as themselves; markup is encoded as always.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options => (options.Cookie.Name, options.SuppressXFrameOptionsHeader) = ("skjema", true));
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Name = "beskjed");
        return services;
    }

    private static string Unreadable(string typed) =>
        Speech.Say($"«{typed}» kan ikke leses her. Velg eller skriv noe annet.", $"«{typed}» kan ikkje lesast her. Vel eller skriv noko anna.");

    private static string Missing() => Speech.Say("Fyll ut dette feltet.", "Fyll ut dette feltet.");
}
