using Resolute.Model.Documents;

namespace Resolute.Model.Instruments;

/// <summary>What a person says became of an instrument.</summary>
/// <param name="Key">The instrument's key: itu/pp/res/140.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Revision">The canonical revision that it was done to; null or empty where the instrument as a whole is meant.</param>
/// <param name="By">The key of the body or instrument that did it; null where nobody says.</param>
/// <param name="On">When; null where nobody says.</param>
/// <param name="Document">The document that tells of it; null where there is none here.</param>
/// <param name="Note">What the person says of it; needed where no document tells.</param>
public sealed record SaidAct(string Key, InstrumentActKind Kind, string? Revision, string? By, DateOnly? On, DocumentId? Document, string? Note);
