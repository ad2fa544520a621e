using Resolute.Text.Languages;

namespace Resolute.Text.Terms;

/// <summary>One entry of the term base: a thing with its names in six languages.</summary>
/// <param name="Key">Its key: itu/council, un/gdc, sdg/4. One that begins with * belongs to the family of the body that speaks.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Names">Its names, language by language, the usual one first.</param>
public sealed record Term(string Key, TermKind Kind, IReadOnlyList<TermName> Names)
{
    /// <summary>Its names in a language; none where the base has none.</summary>
    public IEnumerable<TermName> In(Language language) => Names.Where(name => name.Language == language);

    /// <summary>The name that a reader of the language sees: the usual one, else the English one.</summary>
    public TermName Shown(Language language) => In(language).Concat(In(Language.English)).Concat(Names).First();

    /// <summary>The preferred name: usual and verified; null where none is.</summary>
    public TermName? Preferred(Language language) => In(language).FirstOrDefault(name => name.IsPreferred);
}
