namespace Resolute.Text.Checks;

/// <summary>
/// One rule of a careful editor. What it protects, and on whose authority, stands in its summary, and for people under <c>check.RULE.why</c> of the catalogue.
/// </summary>
internal interface ICheck
{
    /// <summary>Its name: homoglyph.</summary>
    string Rule { get; }

    /// <summary>What it notices, in any order, in time that grows with the text's length.</summary>
    IEnumerable<Finding> Look(CheckedText text);
}
