using System.Globalization;
using Resolute.Text.Wording;

namespace Resolute.Web.Components.Texts;

/// <summary>A canonical revision as people say it: rev-dubai-2018 is Rev. Dubai, 2018; c24 is C24.</summary>
public static class RevisionWords
{
    public static string Of(string? revision, Catalogue words)
    {
        if (string.IsNullOrEmpty(revision))
            return words["page.revision.only"];

        var parts = revision.Split('-');
        var place = string.Join(' ', parts.Skip(parts[0] is "rev" ? 1 : 0).Select(Capital));
        if (parts.Length == 1)
            return revision.ToUpperInvariant();

        // "guadalajara 2010" is set "Guadalajara, 2010", as the titles print it.
        var cut = place.LastIndexOf(' ');
        var set =
            cut > 0 && int.TryParse(place.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? $"{place[..cut]}, {place[(cut + 1)..]}"
                : place;
        return parts[0] is "rev" ? words.Say("page.revision.rev", set) : set;
    }

    private static string Capital(string part) => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..];
}
