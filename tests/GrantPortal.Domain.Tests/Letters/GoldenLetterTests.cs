using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;

namespace GrantPortal.Domain.Tests.Letters;

/// <summary>The whole text of each letter in both målformer, beside this file. After a meant change: <c>UPDATE_GOLDEN=1 dotnet test</c>, and read the difference.</summary>
public sealed class GoldenLetterTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var name in LetterCases.Names.Concat(NavLetterCases.Names))
            {
                all.Add(name, "nb");
                all.Add(name, "nn");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    [Requirement("KI-95")]
    [Requirement("GEN-04")]
    public void A_letter_reads_as_it_should(string name, string language)
    {
        var text = LetterText.Of(LetterCases.Of(name, language));
        var file = Path.Combine(Folder(), $"{name}.{language}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1")
        {
            File.WriteAllText(file, text);
        }

        text.Should().Be(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_was_frozen_is_read_again_with_the_same_hash(string name, string language)
    {
        var content = LetterCases.Of(name, language);

        var again = LetterContent.FromJson(content.ToJson());

        again.Hash().Should().Be(content.Hash());
        again.Language.Should().Be(language == "nn" ? Language.Nynorsk : Language.Bokmal);
        LetterText.Of(again).Should().Be(LetterText.Of(content));
        LetterChecklist.Missing(again).Should().BeEmpty();
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
