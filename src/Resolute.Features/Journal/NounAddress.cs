using System.Globalization;

namespace Resolute.Features.Journal;

/// <summary>Nouns that have a journal of their own.</summary>
public enum NounKind
{
    /// <summary>A document, by its slug.</summary>
    Document,

    /// <summary>An instrument, by body and number as addresses write them.</summary>
    Instrument,

    /// <summary>A mandate, by its number.</summary>
    Mandate,

    /// <summary>A session, by the key of its body and its name.</summary>
    Session,

    /// <summary>A person, by the id of the account.</summary>
    Person,

    /// <summary>The person who holds a role, by the id of the role.</summary>
    Role,

    /// <summary>An organisation, by its id.</summary>
    Organisation,

    /// <summary>An act on an instrument, by its id.</summary>
    Act,
}

/// <summary>One noun, as addresses name it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its slug, number or name.</param>
/// <param name="Body">The body of an instrument or session; empty for the others.</param>
public sealed record NounAddress(NounKind Kind, string Name, string Body = "")
{
    /// <summary>The number of a mandate; null where the name is none.</summary>
    public int? Number => int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The id of what is named by one; that of nothing where the name is none.</summary>
    internal Guid Id => Guid.TryParse(Name, out var id) ? id : Guid.Empty;

    /// <inheritdoc/>
    public override string ToString() => Body.Length == 0 ? Name : $"{Body}/{Name}";
}
