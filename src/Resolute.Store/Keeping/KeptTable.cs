namespace Resolute.Store.Keeping;

/// <summary>A table as every database has it: its columns, and the key by which its rows are put in order.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Key">The columns of its key.</param>
public sealed record KeptTable(string Name, IReadOnlyList<KeptColumn> Columns, IReadOnlyList<string> Key);

/// <summary>A column.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
public sealed record KeptColumn(string Name, ColumnKind Kind);

/// <summary>What a column holds, whichever database it lies in.</summary>
public enum ColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction.</summary>
    Real,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>An id.</summary>
    Uuid,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Bytes.</summary>
    Bytes,
}

/// <summary>What the rows of a table came to.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">How many.</param>
/// <param name="Bytes">How many bytes as lines of JSON.</param>
/// <param name="Sha256">The SHA-256 of those lines, in order of the key, lower-case hexadecimal.</param>
public sealed record TableSum(KeptTable Table, long Rows, long Bytes, string Sha256);
