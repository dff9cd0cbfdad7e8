using GrantPortal.Web.Database;
using Microsoft.AspNetCore.Connections;

namespace GrantPortal.Web.Errors;

/// <summary>What a person sees when the portal itself fails: a page that needs neither the database nor a målform to be known.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorPages).FullName!);
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception gone) when (gone is OperationCanceledException or ConnectionAbortedException && context.RequestAborted.IsCancellationRequested)
            {
                // The person has left; there is nobody to answer.
            }
            catch (Exception away) when (DatabaseAway.IsCauseOf(away) && !context.Response.HasStarted)
            {
                logger.LogError("The database does not answer: {Reason}", away.GetBaseException().Message);
                context.Response.Clear();
                context.Response.Headers.RetryAfter = "10";
                await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, ErrorPage.DatabaseAway);
            }
            catch (Exception fault) when (!context.Response.HasStarted)
            {
                logger.LogError(fault, "{Method} {Path} failed, reference {Reference}", context.Request.Method, context.Request.Path, context.TraceIdentifier);
                context.Response.Clear();
                await WriteAsync(context, StatusCodes.Status500InternalServerError, ErrorPage.Fault(context.TraceIdentifier));
            }
        });
    }

    private static Task WriteAsync(HttpContext context, int status, string page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:";
        return context.Response.WriteAsync(page);
    }
}
