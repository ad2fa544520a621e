namespace Resolute.Features.Tests.Documents;

/// <summary>One paper of a working group that does not exist, in versions and languages.</summary>
internal static class Issued
{
    public const string French = """
        [bookmark: dnum]Document D28/5-F
        [bookmark: dsource]Président du Groupe de travail de démonstration
        [bookmark: dtitle1]Rapport de la neuvième réunion sur les lanternes
        Objet
        Le présent rapport dit ce qui a été fait pour les lanternes des petites îles.
        1	Introduction
        La neuvième réunion s'est tenue dans un hangar à bateaux.
        2	Travaux sur les lanternes
        2.1	Carte: Le secrétariat a montré la carte. Le groupe s'en est félicité.
        """;

    /// <summary>An English paper with a symbol, with words of its own.</summary>
    public static string English(string symbol, string mark) =>
        $"""
            [bookmark: dnum]Document {symbol}
            [bookmark: dsource]Chair of the Demonstration Working Group
            [bookmark: dtitle1]Report on {mark} lanterns
            Purpose
            This report tells what was done about {mark} lanterns.
            1	Introduction
            The meeting on {mark} lanterns took place in a boathouse.
            2	Work on lanterns
            2.1	Map: The secretariat showed the map of {mark} lanterns. The group welcomed the map.
            """;
}
