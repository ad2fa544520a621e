using Resolute.Text.Languages;

namespace Resolute.Text.Search;

/// <summary>A name that the tables know: of a body, of a text that is cited by name, of an action line, of a goal.</summary>
/// <param name="Key">What it names.</param>
/// <param name="Words">The name.</param>
/// <param name="Language">Its language.</param>
/// <param name="Sought">What to ask for to find it: the name without its number.</param>
public sealed record KnownName(string Key, string Words, Language Language, string Sought);
