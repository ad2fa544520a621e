namespace Resolute.Model.People;

/// <summary>What a person is to a body, to an organisation or to this installation.</summary>
public enum RoleKind
{
    /// <summary>Chairs a body.</summary>
    Chair,

    /// <summary>Chairs a body in the chair's absence.</summary>
    ViceChair,

    /// <summary>Whom an organisation names to be written to.</summary>
    FocalPoint,

    /// <summary>Speaks for an organisation.</summary>
    Delegate,

    /// <summary>Keeps texts, mandates and the calendar in the secretariat.</summary>
    Officer,

    /// <summary>Keeps people and organisations in this installation.</summary>
    Administrator,
}
