using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GrantPortal.Web.Components;

/// <summary>
/// A file to upload; the form needs <c>enctype="multipart/form-data"</c>. What is allowed is said in the hint and checked on the server.
/// <c>&lt;tp-file for="Input.File" label="@Say("Opplæringsplan", "Opplæringsplan")" accept=".pdf,.docx" /&gt;</c>
/// </summary>
[HtmlTargetElement("tp-file")]
public sealed class FileTagHelper(IHtmlHelper html) : FieldBase(html)
{
    public string? Accept { get; set; }

    public bool Multiple { get; set; }
}
