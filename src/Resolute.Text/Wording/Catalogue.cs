using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Resolute.Text.Languages;

namespace Resolute.Text.Wording;

/// <summary>
/// The words that a person sees, in one of the six languages: <c>Wording/en.json</c> and its five sisters, one key a sentence.
/// Places are <c>{0}</c>, <c>{1}</c>; a counted sentence has a key for each plural form of the language: <c>key#one</c>, <c>key#few</c>, <c>key#other</c>.
/// </summary>
public sealed class Catalogue
{
    private static readonly ConcurrentDictionary<Language, Catalogue> Loaded = new();

    private readonly FrozenDictionary<string, string> _words;

    private Catalogue(Language language)
    {
        Language = language;
        using var stream =
            typeof(Catalogue).Assembly.GetManifestResourceStream($"Resolute.Text.Wording.{language.Code()}.json")
            ?? throw new ArgumentOutOfRangeException(nameof(language), language, "The catalogue has the six official languages.");
        var words = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
        (Keys, _words) = (words.Keys, words.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The language of these words.</summary>
    public Language Language { get; }

    /// <summary>Every key, plural forms included, in the order of the file.</summary>
    public IReadOnlyCollection<string> Keys { get; }

    /// <summary>The catalogue of an official language; English for <see cref="Language.Unknown"/>.</summary>
    public static Catalogue Of(Language language) => Loaded.GetOrAdd(language == Language.Unknown ? Language.English : language, known => new Catalogue(known));

    /// <summary>The words of a key, without places to fill.</summary>
    /// <exception cref="KeyNotFoundException">The key is in no catalogue: a fault of the program, found by a test.</exception>
    public string this[string key] =>
        _words.TryGetValue(key, out var words) ? words : throw new KeyNotFoundException($"No words for '{key}' in {Language.Code()}.");

    /// <summary>Whether the catalogue has the key.</summary>
    public bool Has(string key) => _words.ContainsKey(key);

    /// <summary>The words of a key with its places filled; dates are written as the United Nations writes them in this language.</summary>
    public string Say(string key, params IReadOnlyList<object> arguments) => Fill(this[key], arguments);

    /// <summary>The words for a number of things, in the plural form that the language asks for; the number fills place 0.</summary>
    public string Count(string key, int count, params IReadOnlyList<object> arguments)
    {
        var form = $"{key}#{PluralForm.Of(Language, count)}";
        return Fill(_words.TryGetValue(form, out var words) ? words : this[key + "#other"], [count, .. arguments]);
    }

    private string Fill(string words, IReadOnlyList<object> arguments) =>
        arguments.Count == 0 ? words : string.Format(CultureInfo.InvariantCulture, words, arguments.Select(Shown).ToArray());

    private object Shown(object argument) =>
        argument switch
        {
            DateOnly day => WrittenDate.Of(day, Language),
            DateTimeOffset instant => WrittenDate.Of(DateOnly.FromDateTime(instant.UtcDateTime), Language),
            _ => argument,
        };
}
