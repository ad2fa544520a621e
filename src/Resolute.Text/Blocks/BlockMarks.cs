namespace Resolute.Text.Blocks;

/// <summary>A named stretch of the text: dsource, dtitle1, lt_pId012.</summary>
public sealed record Bookmark(string Name, TextSpan Span);

/// <summary>Words that lead to an address.</summary>
/// <param name="Address">Where they lead; an anchor of the same text begins with "#".</param>
/// <param name="Span">The words.</param>
public sealed record BlockLink(string Address, TextSpan Span);

/// <summary>Words that a program computes, by its code: <c>PAGE</c>, <c>REF _Ref12 \r</c>.</summary>
/// <param name="Code">The code as written.</param>
/// <param name="Span">The words last computed.</param>
public sealed record BlockField(string Code, TextSpan Span);

/// <summary>Something strange in the file itself, which was read as well as could be: a list that is not defined, a part that is missing.</summary>
/// <param name="Rule">The rule's name; its sentence is <c>finding.RULE</c> of the catalogue.</param>
/// <param name="Block">The block it is about.</param>
/// <param name="Words">What it is about, as written.</param>
public sealed record FormatFinding(string Rule, int Block, string Words);
