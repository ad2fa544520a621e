using Resolute.Text.Languages;

namespace Resolute.Model.Search;

/// <summary>How many hits there are of each value by which they can be narrowed, each counted as if it alone were still to be chosen.</summary>
/// <param name="Kinds">By kind.</param>
/// <param name="Bodies">By body.</param>
/// <param name="Languages">By language.</param>
/// <param name="Years">By year.</param>
/// <param name="Addressees">By one whom they ask; a hit that asks two counts under both.</param>
public sealed record SearchFacets(
    IReadOnlyDictionary<SearchKind, int> Kinds,
    IReadOnlyDictionary<string, int> Bodies,
    IReadOnlyDictionary<Language, int> Languages,
    IReadOnlyDictionary<int, int> Years,
    IReadOnlyDictionary<string, int> Addressees
);

/// <summary>
/// Hits in order. First what is called exactly as the question, then what holds all its words in its title, then all others; within each the newest first, and
/// those of one day as they came in.
/// </summary>
/// <param name="Page">The marks of one page of them.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Facets">How they can be narrowed.</param>
public sealed record RankedHits(IReadOnlyList<ShelfMark> Page, int Total, SearchFacets Facets)
{
    /// <summary>Puts what an index has found in order, and counts it.</summary>
    /// <param name="named">What is called exactly so.</param>
    /// <param name="titled">What holds every word in its title.</param>
    /// <param name="holding">What holds every word, the newest first.</param>
    /// <param name="filter">To what it is narrowed.</param>
    /// <param name="labels">What the labels stand for.</param>
    /// <param name="skip">How many of them come before the page.</param>
    /// <param name="length">How many stand on it.</param>
    public static RankedHits Of(
        IReadOnlyCollection<ShelfMark> named,
        IReadOnlyCollection<ShelfMark> titled,
        IReadOnlyCollection<ShelfMark> holding,
        SearchFilter filter,
        SearchLabels labels,
        int skip,
        int length
    )
    {
        var tally = new Tally(filter, labels);
        var page = new List<ShelfMark>(length);
        var (total, seen) = (0, new HashSet<long>(named.Count + titled.Count));
        foreach (var mark in named.OrderByDescending(mark => mark.Order).Concat(titled.OrderByDescending(mark => mark.Order)))
            if (seen.Add(mark.Value))
                Take(mark);
        foreach (var mark in holding)
            if (seen.Count == 0 || !seen.Contains(mark.Value))
                Take(mark);
        return new RankedHits(page, total, tally.Facets());

        void Take(ShelfMark mark)
        {
            if (!tally.Count(mark))
                return;
            if (total >= skip && page.Count < length)
                page.Add(mark);
            total++;
        }
    }

    // Counted in arrays by the numbers of the marks: a hundred thousand hits are counted in a few milliseconds.
    private sealed class Tally(SearchFilter filter, SearchLabels labels)
    {
        private readonly int[] _kinds = new int[8];
        private readonly int[] _languages = new int[8];
        private readonly int[] _bodies = new int[ShelfMark.MostBodies + 1];
        private readonly int[] _addressees = new int[ShelfMark.MostAddressees + 1];
        private readonly Dictionary<int, int> _years = [];
        private readonly int _body = filter.Body is { } body ? labels.BodyOf(body) : 0;
        private readonly HashSet<int>? _asked = filter.Addressee is { } key ? labels.SetsWith(key) : null;
        private int _year;
        private DateOnly _day;

        public bool Count(ShelfMark mark)
        {
            if (_year == 0 || mark.Day != _day)
                (_day, _year) = (mark.Day, mark.Year);
            var isKind = filter.Kind is null || filter.Kind == mark.Kind;
            var isBody = filter.Body is null || (_body != 0 && _body == mark.Body);
            var isLanguage = filter.Language is null || filter.Language == mark.Language;
            var isYear = filter.Year is null || filter.Year == _year;
            var isAsked = _asked?.Contains(mark.Addressees) ?? true;
            var missed = (isKind ? 0 : 1) + (isBody ? 0 : 1) + (isLanguage ? 0 : 1) + (isYear ? 0 : 1) + (isAsked ? 0 : 1);
            if (missed > 1)
                return false;
            if (missed == 0 || !isKind)
                _kinds[(int)mark.Kind]++;
            if (missed == 0 || !isBody)
                _bodies[mark.Body]++;
            if (missed == 0 || !isLanguage)
                _languages[(int)mark.Language]++;
            if (missed == 0 || !isYear)
                _years[_year] = _years.GetValueOrDefault(_year) + 1;
            if (missed == 0 || !isAsked)
                _addressees[mark.Addressees]++;
            return missed == 0;
        }

        public SearchFacets Facets()
        {
            var asked = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (count, set) in _addressees.Select((count, set) => (count, set)).Where(one => one.count > 0))
            foreach (var key in labels.AddresseesOf(set))
                asked[key] = asked.GetValueOrDefault(key) + count;
            return new SearchFacets(
                Enum.GetValues<SearchKind>().Where(kind => _kinds[(int)kind] > 0).ToDictionary(kind => kind, kind => _kinds[(int)kind]),
                _bodies
                    .Select((count, body) => (Key: labels.Body(body), Count: count))
                    .Where(one => one is { Key: not null, Count: > 0 })
                    .ToDictionary(one => one.Key!, one => one.Count, StringComparer.Ordinal),
                Enum.GetValues<Language>()
                    .Where(language => language != Language.Unknown && _languages[(int)language] > 0)
                    .ToDictionary(language => language, language => _languages[(int)language]),
                _years,
                asked
            );
        }
    }
}
