using System.Reflection;
using GrantPortal.Web.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace GrantPortal.Web.Refusals;

/// <summary>
/// A refused move shows the rule on the same page with status 400, and nothing is changed. The page writes nothing for it: the filter forgets
/// what the handler had begun, runs the page's own GET handler again with the arguments of the POST, and the layout shows the refusal.
/// </summary>
internal sealed class RefusalFilter(PortalDb db, ILogger<RefusalFilter> logger) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            return;
        }

        if (executed is { Exception: { } exception, ExceptionHandled: false } && Refusal.Of(exception) is { } refusal)
        {
            logger.LogInformation("Refused on {Page}: {Reason}", context.ActionDescriptor.ViewEnginePath, exception.Message);
            context.HttpContext.Features.Set(refusal);
            executed.ExceptionHandled = true;
            executed.Result = await AgainAsync(context);
        }
        else if (executed.Result is PageAgain)
        {
            executed.Result = await AgainAsync(context);
        }
    }

    private async Task<IActionResult> AgainAsync(PageHandlerExecutingContext context)
    {
        db.ChangeTracker.Clear();
        var shown = await LoadAsync(context);
        if (shown is PageResult page)
        {
            page.StatusCode = StatusCodes.Status400BadRequest;
        }

        return shown;
    }

    /// <summary>What the page's GET handler answers; the page itself when it has none or answers nothing.</summary>
    private static async Task<IActionResult> LoadAsync(PageHandlerExecutingContext context)
    {
        var get = context.ActionDescriptor.HandlerMethods.FirstOrDefault(handler => handler.Name is null && HttpMethods.IsGet(handler.HttpMethod));
        var answer = get?.MethodInfo.Invoke(context.HandlerInstance, BindingFlags.DoNotWrapExceptions, binder: null, await ArgumentsAsync(context, get), culture: null);
        if (answer is Task task)
        {
            await task;
            answer = task.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(task);
        }

        return answer as IActionResult ?? ((PageModel)context.HandlerInstance).Page();
    }

    /// <summary>The GET handler's arguments: those of the refused handler by name, the others bound as they would be for GET.</summary>
    private static async Task<object?[]> ArgumentsAsync(PageHandlerExecutingContext context, HandlerMethodDescriptor get)
    {
        var services = context.HttpContext.RequestServices;
        var pageContext = ((PageModel)context.HandlerInstance).PageContext;
        var values = await CompositeValueProvider.CreateAsync(pageContext, [.. pageContext.ValueProviderFactories]);
        var arguments = new object?[get.Parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = get.Parameters[i];
            if (!context.HandlerArguments.TryGetValue(parameter.Name, out arguments[i]))
            {
                var metadata = services.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(parameter.ParameterType);
                var binder = services.GetRequiredService<IModelBinderFactory>().CreateBinder(new() { Metadata = metadata, BindingInfo = parameter.BindingInfo, CacheToken = parameter });
                var bound = await services.GetRequiredService<ParameterBinder>().BindModelAsync(pageContext, binder, values, parameter, metadata, value: null);
                arguments[i] = bound.IsModelSet ? bound.Model : DefaultOf(parameter);
            }
        }

        return arguments;
    }

    private static object? DefaultOf(HandlerParameterDescriptor parameter) =>
        parameter.ParameterInfo.HasDefaultValue ? parameter.ParameterInfo.DefaultValue
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : null;
}
