using GrantPortal.Domain.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Documents;

/// <summary>How a page answers with a document.</summary>
internal static class DocumentAnswers
{
    /// <summary>The document as a file to save: nothing uploaded is ever run as a page of ours, and none is kept on the way.</summary>
    public static FileResult Attachment(this PageModel page, Document document)
    {
        page.Response.Headers.CacheControl = "private, no-store";
        page.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return page.File(document.Content!.Bytes, document.ContentType, document.FileName);
    }
}
