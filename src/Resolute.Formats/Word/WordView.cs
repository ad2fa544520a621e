namespace Resolute.Formats.Word;

/// <summary>How a text with tracked changes is read.</summary>
public enum WordView
{
    /// <summary>As if every change were accepted.</summary>
    Final,

    /// <summary>As if every change were rejected.</summary>
    Original,

    /// <summary>With what was taken out and what was put in, both.</summary>
    Marked,
}
