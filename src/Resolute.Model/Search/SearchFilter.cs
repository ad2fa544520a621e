using Resolute.Text.Languages;

namespace Resolute.Model.Search;

/// <summary>To what hits are narrowed; null for what does not matter.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Body">The key of their body.</param>
/// <param name="Language">Their language.</param>
/// <param name="Year">Their year.</param>
/// <param name="Addressee">The key of one whom they ask.</param>
public sealed record SearchFilter(SearchKind? Kind = null, string? Body = null, Language? Language = null, int? Year = null, string? Addressee = null);
