using System.Globalization;
using GrantPortal.Domain.Forms;
using GrantPortal.Web.Excel;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>
/// Whatever is done to a workbook, it is read right or something is said: never an exception, never a wrong number.
/// Any number of mutations: <c>MUTATIONS=100000 dotnet test tests/GrantPortal.Web.Tests --filter "FullyQualifiedName~MutationTests"</c>; MUTATION_SEED repeats a run.
/// </summary>
public sealed class MutationTests
{
    private static readonly byte[] Form = Forms.Bytes(Forms.Application, Forms.Filled);

    private static int Asked => int.TryParse(Environment.GetEnvironmentVariable("MUTATIONS"), CultureInfo.InvariantCulture, out var asked) ? asked : 0;

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable("MUTATION_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 20270301;

    [Fact]
    public void Two_hundred_changed_workbooks_are_read_right_or_something_is_said() => Run(Math.Max(200, Asked), Seed);

    [Fact]
    [Trait("Category", "Long")]
    public void Two_thousand_changed_workbooks_are_read_right_or_something_is_said() => Run(2000, Seed + 1);

    [Fact]
    public void A_file_with_bytes_changed_at_random_is_read_right_or_refused()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 300; round++)
        {
            var file = (byte[])Form.Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            var check = CheckedForm.Of(random.Next(10) == 0 ? file[..random.Next(file.Length)] : file);
            if (check.Read is { } read)
            {
                read.Answers.DifferencesFrom(Forms.Filled).Should().BeEmpty($"round {round} of seed {Seed}");
            }
        }
    }

    [Fact]
    public void The_generator_reaches_both_right_readings_and_findings()
    {
        var random = new Random(Seed);
        var outcomes = Enumerable.Range(0, 150).Select(_ => Once(random, []).Verdict).ToHashSet();
        outcomes.Should().BeEquivalentTo([Verdict.Clean, Verdict.Faults, Verdict.Refused]);
    }

    private static void Run(int count, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < count; round++)
        {
            var names = new List<string>();
            Once(random, names);
        }
    }

    private static CheckedForm Once(Random random, List<string> names)
    {
        var package = Package.Open(Form);
        // Two mutations at once would have to know of each other to say what ought to be read.
        var mutation = Mutation.All[random.Next(Mutation.All.Count)];
        names.Add(mutation.Name);
        var touched = mutation.Apply(package, random);
        var check = CheckedForm.Of(package.Save());
        if (check.Read is not { } read)
        {
            check.Refusal!.Reason.IsComplete.Should().BeTrue();
            return check;
        }

        foreach (var field in Forms.Application.FieldsFor(Forms.Filled).Where(field => field.Kind is not FieldKind.Document))
        {
            var findings = check.Findings.Where(finding => finding.Field == field.Name && finding.Severity is Severity.Error).ToList();
            var said = findings.Count > 0 && findings.TrueForAll(finding => finding.Code == "cell.name" || finding is { Sheet: not null, Cell: not null });
            var may = touched.TryGetValue(field.Name, out var expected) ? expected : [Forms.Filled[field.Name]];
            var isRight = !read.Unread.Contains(field.Name) && may?.Contains(read.Answers[field.Name]) == true;
            (isRight || said).Should().BeTrue($"«{mutation.Name}» made {field.Name} «{read.Answers[field.Name]}», with {string.Join("; ", findings)}");
        }

        return check;
    }
}
