using Microsoft.AspNetCore.Mvc;

namespace GrantPortal.Web.Refusals;

/// <summary>
/// The same page once more, with what was typed and status 400: <c>if (!ModelState.IsValid) return new PageAgain();</c>.
/// <see cref="RefusalFilter"/> loads the page as GET does and shows it.
/// </summary>
public sealed class PageAgain : ActionResult;
