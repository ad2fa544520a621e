using Resolute.Cli.Speaking;
using Resolute.Features.Mandates;

namespace Resolute.Cli.Commands.Mandates;

/// <summary>How a mandate is put in a line of text.</summary>
public static class MandateWords
{
    /// <summary>Whom it asks, as printed.</summary>
    public static string AskedOf(MandateLine line, Speech speech) =>
        line.AddresseeWords.Length > 0 ? line.AddresseeWords : line.AddresseeKey ?? speech.Words["cli.nobody-named"];

    /// <summary>Its status where it has one, else what it waits for; a provisional one says so first.</summary>
    public static string Standing(MandateLine line, Speech speech)
    {
        var words = line.Status is { } status ? speech.Words["status." + KebabCase.Of(status)] : speech.Words["mandate-state." + KebabCase.Of(line.State)];
        return line.IsProvisional ? $"{speech.Words["cli.provisional"]}, {words}" : words;
    }
}
