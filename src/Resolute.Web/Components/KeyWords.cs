using Resolute.Model.Instruments;
using Resolute.Text.Wording;

namespace Resolute.Web.Components;

/// <summary>The key of an instrument as people say it: itu/pp/res/140 is Resolution 140; a body's key is the body's name.</summary>
public static class KeyWords
{
    public static string Of(string key, Catalogue words) =>
        InstrumentName.Of(key) is { } name ? $"{words[$"instrument-kind.{name.Kind}"]} {name.Number.ToUpperInvariant()}" : BodyName.Of(key, words);

    public static string? AddressOf(string key) => InstrumentName.Of(key)?.Address;
}
