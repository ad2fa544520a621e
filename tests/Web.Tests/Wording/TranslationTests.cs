using System.Globalization;
using System.Text.RegularExpressions;
using Resolute.Text.Languages;
using Resolute.Text.Wording;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Wording;

/// <summary>A translation is a translation: in the letters of its language, and not English left standing.</summary>
public sealed partial class TranslationTests
{
    // Words that are spelt alike in English and in the language named: each was looked at.
    private static readonly Dictionary<Language, HashSet<string>> SpeltAlike = new()
    {
        [Language.French] =
        [
            "Document",
            "Documents",
            "document",
            "session",
            "organisation",
            "Contribution",
            "Original",
            "Date",
            "Citations",
            "Public",
            "Session",
            "Source",
            "Type",
            "Question",
            "Organisation",
            "Organisations",
            "{0} document",
            "{0} documents",
        ],
        [Language.Spanish] = ["No", "Original", "provisional", "Rev. {0}", "Error", "error", "Total"],
        [Language.Arabic] = [],
        [Language.Chinese] = [],
        [Language.Russian] = [],
    };

    public static TheoryData<Language> Others { get; } = new(LanguageNames.Official.Where(language => language != Language.English));

    [Theory]
    [MemberData(nameof(Others))]
    public void No_English_is_left_standing(Language language)
    {
        var (english, other) = (Catalogue.Of(Language.English), Catalogue.Of(language));
        english
            .Keys.Where(key => !key.StartsWith("cli.", StringComparison.Ordinal) && key is not "app.name")
            .Where(key => other.Has(key) && other[key] == english[key] && Places().Replace(english[key], "").Any(char.IsLetter))
            .Where(key => !SpeltAlike[language].Contains(english[key]) && !IsCountedAlike(key))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_sentence_has_letters_of_its_language(Language language)
    {
        if (language is Language.French or Language.Spanish)
            return;
        var script = Script(language);
        var other = Catalogue.Of(language);
        other
            .Keys.Where(key => !key.StartsWith("cli.", StringComparison.Ordinal) && key is not "app.name")
            .Where(key =>
                Places().Replace(other[key], "").Any(char.IsLetter) && !other[key].Any(letter => script.IsMatch(letter.ToString(CultureInfo.InvariantCulture)))
            )
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(AllSix))]
    public void No_word_mixes_scripts(Language language)
    {
        var words = Catalogue.Of(language);
        words.Keys.Where(key => Mixed().IsMatch(words[key]) || (language is not Language.Russian && Cyrillic().IsMatch(words[key]))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(AllSix))]
    public void Letters_of_another_script_stand_only_in_names_and_words_of_programs(Language language)
    {
        // Names of formats and standards, keys, file names and words to be typed: each was looked at.
        var allowed = File.ReadAllLines(Path.Combine(OwnTexts.Root, "tests", "Web.Tests", "Wording", "latin-words.txt")).ToHashSet(StringComparer.Ordinal);
        var own = language is Language.Arabic or Language.Chinese or Language.Russian ? Script(language) : Latin();
        var words = Catalogue.Of(language);
        words
            .Keys.Where(key => !key.StartsWith("cli.", StringComparison.Ordinal))
            .SelectMany(key => Words().Matches(Places().Replace(words[key], " ")).Select(word => (Key: key, Word: word.Value)))
            .Where(one => !one.Word.All(letter => own.IsMatch(letter.ToString(CultureInfo.InvariantCulture))) && !allowed.Contains(one.Word))
            .ShouldBeEmpty();
    }

    public static TheoryData<Language> AllSix { get; } = new(LanguageNames.Official);

    // "{0} suggestions" is English and French alike.
    private static bool IsCountedAlike(string key) => key.StartsWith("page.evidence.suggestions#", StringComparison.Ordinal);

    private static Regex Script(Language language) =>
        language switch
        {
            Language.Arabic => Arabic(),
            Language.Chinese => Han(),
            Language.Russian => Cyrillic(),
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Places();

    // Han, and an Arabic "and", are parted from Latin beside them.
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}+|\p{IsArabic}+|[\p{L}\p{Mn}-[\p{IsCJKUnifiedIdeographs}\p{IsArabic}]]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"[A-Za-z\u00AA\u00BA\u00C0-\u024F]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\p{IsArabic}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Han();

    [GeneratedRegex(@"\p{IsCyrillic}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"[A-Za-z]\p{IsCyrillic}|\p{IsCyrillic}[A-Za-z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mixed();
}
