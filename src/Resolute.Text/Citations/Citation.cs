using Resolute.Text.Structure;

namespace Resolute.Text.Citations;

/// <summary>
/// The key of an instrument or a named text: <c>itu/pp/res/140</c>, <c>un/ga/res/70/125</c>, <c>wsis/tunis-agenda#109</c>; <c>title:…</c> when nothing resolves.
/// </summary>
public readonly record struct InstrumentKey(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>What the title of a text says the text is.</summary>
/// <param name="Body">The key of the body that adopts it: <c>itu/pp</c>, <c>itu/council</c>.</param>
/// <param name="Key">The instrument's key.</param>
/// <param name="Number">Its number as printed: 140.</param>
/// <param name="Revision">The canonical revision: rev-dubai-2018; null where none is printed.</param>
/// <param name="Words">As printed.</param>
/// <param name="Span">Where the title line stands.</param>
public sealed record InstrumentTitle(string Body, InstrumentKey Key, string Number, string? Revision, string Words, TextSpan Span);

/// <summary>A citation of an instrument or a named text.</summary>
/// <param name="Key">Which.</param>
/// <param name="Revision">Canonical: rev-bucharest-2022, guadalajara-2010, c24; null where the words state none.</param>
/// <param name="Words">As printed.</param>
/// <param name="At">The id of the clause or section it stands in; null in header and title.</param>
/// <param name="Line">1-based.</param>
/// <param name="Claim">Where it stands, by which rule, how sure.</param>
public sealed record Citation(InstrumentKey Key, string? Revision, string Words, string? At, int Line, Claim Claim);

/// <summary>A document symbol in the text.</summary>
/// <param name="Key">Canonical, without revision and language letter: CWG-WSIS&amp;SDG-42/INF/4, C25/8.</param>
/// <param name="Series">contribution, information, council, un …</param>
/// <param name="Revision">The number of its revision; null for the first issue.</param>
/// <param name="Words">As printed.</param>
/// <param name="At">The id of the clause or section; null in header and title.</param>
/// <param name="Line">1-based.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SymbolMention(string Key, string Series, int? Revision, string Words, string? At, int Line, TextSpan Span);
