using GrantPortal.Web.Languages;
using GrantPortal.Web.Letters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>Prints a sent application or report: the same <c>_WholeForm</c> as on screen, in the application's målform, with style and fonts inside.</summary>
public sealed class FormPaper(PdfPrinter printer, IWebHostEnvironment environment, IRazorViewEngine views, IModelMetadataProvider metadata, ITempDataDictionaryFactory tempData)
{
    private const string View = "/Pages/Forms/_Paper.cshtml";

    public async Task<byte[]> PrintAsync(ActionContext context, SentForm sent, CancellationToken stop)
    {
        // Holds in what this method calls, and no longer.
        Speech.Speak(sent.Language);
        await using var page = new StringWriter();
        var data = new ViewDataDictionary<SentForm>(metadata, new ModelStateDictionary()) { Model = sent };
        data["style"] = LetterPaper.Fonts(environment) + LetterPaper.Read(environment, "css/form-paper.css");
        var view = views.GetView(executingFilePath: null, View, isMainPage: false).View!;
        await view.RenderAsync(new ViewContext(context, view, data, tempData.GetTempData(context.HttpContext), page, new HtmlHelperOptions()));
        return await printer.PrintAsync(page.ToString(), stop);
    }
}
