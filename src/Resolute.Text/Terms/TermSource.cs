using Resolute.Text.Wording;

namespace Resolute.Text.Terms;

/// <summary>Where a name was seen, as a reader is told.</summary>
public static class TermSource
{
    /// <summary>Symbols and titles stand as they are; the few sources that have neither are said in words of the catalogue.</summary>
    public static string InWords(string source, Catalogue words) => words.Has($"term-source.{source}") ? words[$"term-source.{source}"] : source;
}
