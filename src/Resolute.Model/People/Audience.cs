namespace Resolute.Model.People;

/// <summary>For whom something is, from the fewest to all: what is for some is for every narrower audience too.</summary>
public enum Audience
{
    /// <summary>The secretariat: everything.</summary>
    Internal,

    /// <summary>Those who take part, signed in: chairs, vice-chairs, focal points, delegates. They see what a named officer released to them or to the public.</summary>
    Restricted,

    /// <summary>The public: what a named officer released to it.</summary>
    Public,
}
