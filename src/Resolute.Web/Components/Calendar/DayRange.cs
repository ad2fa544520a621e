using Resolute.Text.Wording;

namespace Resolute.Web.Components.Calendar;

/// <summary>A first and a last day in words, as the United Nations writes days.</summary>
public static class DayRange
{
    public static string Of(DateOnly? from, DateOnly? to, Catalogue words) =>
        (from, to) switch
        {
            (_, null) => words["days.unknown"],
            (null, { } last) => words.Say("days.by", last),
            ({ } first, { } last) when first == last => WrittenDate.Of(last, words.Language),
            ({ } first, { } last) => words.Say("days.range", first, last),
        };
}
