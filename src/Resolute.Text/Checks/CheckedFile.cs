using Resolute.Text.Structure;

namespace Resolute.Text.Checks;

/// <summary>A file that was checked.</summary>
/// <param name="Name">Its name, as given.</param>
/// <param name="Reading">Its reading.</param>
/// <param name="Findings">What was found in it, also beside the other files, in the order of the text.</param>
public sealed record CheckedFile(string Name, Reading Reading, IReadOnlyList<Finding> Findings);
