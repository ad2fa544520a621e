namespace Resolute.Formats.Html;

/// <summary>A stretch of the page from an element's start to its end, whatever stands inside.</summary>
internal sealed class Region
{
    private string _name = "";
    private int _depth;

    public bool IsOpen => _depth > 0;

    public void Begin(string name) => (_name, _depth) = (name, 1);

    /// <summary>A tag begins inside.</summary>
    public void Starts(string name)
    {
        if (IsOpen && name == _name)
            _depth += Elements.MayLackEnd(name) ? -1 : 1;
    }

    /// <summary>A tag ends inside, or the region itself does.</summary>
    public void Ends(string name)
    {
        if (IsOpen && name == _name)
            _depth--;
    }
}
