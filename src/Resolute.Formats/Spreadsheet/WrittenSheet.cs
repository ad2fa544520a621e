using Resolute.Text.Languages;

namespace Resolute.Formats.Spreadsheet;

/// <summary>A table as it is to be written, whatever the kind of file.</summary>
/// <param name="Language">The language of its headings; a sheet in Arabic runs from right to left.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, a cell a column.</param>
public sealed record WrittenSheet(Language Language, string Title, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);

/// <summary>A column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">How many letters wide.</param>
public sealed record SheetColumn(string Heading, int Width);

/// <summary>A cell: words, or a day.</summary>
/// <param name="Words">The words; empty for a day.</param>
/// <param name="Day">The day; null for words.</param>
public sealed record SheetCell(string Words, DateOnly? Day = null);
