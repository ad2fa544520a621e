namespace Resolute.Model.Documents;

/// <summary>What a file was to the workspace when it came.</summary>
public enum Arrival
{
    /// <summary>A document of which nothing was here.</summary>
    New,

    /// <summary>The same bytes were here: nothing new was made.</summary>
    Held,

    /// <summary>The same words were here in another file: kept as another rendition, which gives no mandates.</summary>
    SameWords,

    /// <summary>Another version of a paper or instrument that was here.</summary>
    NewVersion,

    /// <summary>An addendum or corrigendum to a paper that was here, or beside others to it.</summary>
    NewSupplement,

    /// <summary>Another language of a text that was here.</summary>
    NewLanguage,
}
