using Resolute.Model.Documents;
using Resolute.Text.Rulings;

namespace Resolute.Model.People;

/// <summary>A State, company, university, agency or other organisation whose people take part.</summary>
public sealed class Organisation
{
    private const int LongestName = 200;

    private Organisation() { }

    /// <summary>Its id.</summary>
    public OrganisationId Id { get; private set; }

    /// <summary>Its name, in the language in which it calls itself.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>As what it takes part.</summary>
    public MembershipCategory Category { get; private set; }

    /// <summary>Changes with every write.</summary>
    public int Version { get; private set; }

    /// <summary>A new organisation; refused without a name.</summary>
    public static Ruling<Organisation> Enter(string name, MembershipCategory category, DateTimeOffset now)
    {
        var organisation = new Organisation { Id = OrganisationId.New(now) };
        return organisation.Change(name, category);
    }

    /// <summary>It is called otherwise from now on, or takes part otherwise.</summary>
    public Ruling<Organisation> Change(string name, MembershipCategory category)
    {
        if (Printable.Line(name) is not { Length: > 0 and <= LongestName } line)
            return new Refusal("organisation-name", null, LongestName);

        (Name, Category, Version) = (line, category, Version + 1);
        return this;
    }
}
