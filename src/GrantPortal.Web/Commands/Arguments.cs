namespace GrantPortal.Web.Commands;

/// <summary>A command's arguments: <c>--name value</c>, and the rest in order.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    private Arguments(IReadOnlyList<string> rest) => Rest = rest;

    /// <summary>What is no option, in order.</summary>
    public IReadOnlyList<string> Rest { get; }

    /// <exception cref="WrongUse">An option is unknown, stands twice or lacks its value.</exception>
    public static Arguments Read(string command, IReadOnlyList<string> arguments, params IReadOnlyList<string> options)
    {
        var rest = new List<string>();
        var read = new Arguments(rest);
        for (var place = 0; place < arguments.Count; place++)
        {
            var argument = arguments[place];
            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                rest.Add(argument);
            }
            else if (!options.Contains(argument[2..]))
            {
                throw new WrongUse($"{command} has no option '{argument}'. See {command} --help.");
            }
            else if (place + 1 == arguments.Count || !read._options.TryAdd(argument[2..], arguments[++place]))
            {
                throw new WrongUse($"{command} wants one value after '{argument}'. See {command} --help.");
            }
        }

        return read;
    }

    public string? Find(string option) => _options.GetValueOrDefault(option);

    /// <exception cref="WrongUse">The option is missing.</exception>
    public string Demand(string command, string option) => Find(option) ?? throw new WrongUse($"{command} wants --{option}. See {command} --help.");
}
