namespace GrantPortal.Web.Security;

/// <summary>What a browser may do with our pages: run and show what we serve ourselves, and nothing else.</summary>
public static class SecurityHeaders
{
    // img-src data: is for Designsystemet's icons, which are masks in its css.
    private const string ContentPolicy =
        "default-src 'self'; style-src 'self'; img-src 'self' data:; script-src 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    });
}
