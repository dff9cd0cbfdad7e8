namespace GrantPortal.Web.Startup;

/// <summary>Why the portal cannot start, in one line that says what to do. It is printed as it stands, without a stack trace.</summary>
public sealed class StartupFailure(string whatToDo, Exception? cause = null) : Exception(whatToDo, cause);
