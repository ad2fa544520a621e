namespace Resolute.Formats.Word.Changes;

/// <summary>A change whose element is open.</summary>
/// <param name="Mark">What was done.</param>
/// <param name="Depth">The depth of the element that ends it: its own, or the row or cell that it is about.</param>
/// <param name="IsOut">Whether what it is about is not in the text as it is read.</param>
/// <param name="IsOfCells">Whether it is about a row or a cell with all its paragraphs.</param>
internal sealed record OpenChange(ChangeMark Mark, int Depth, bool IsOut, bool IsOfCells)
{
    /// <summary>Words of cells that the text read does not hold.</summary>
    public System.Text.StringBuilder? Removed { get; set; }
}
