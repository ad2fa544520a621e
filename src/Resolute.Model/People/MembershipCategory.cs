namespace Resolute.Model.People;

/// <summary>As what an organisation takes part: the categories of ITU's Constitution and Convention, and those beside them.</summary>
public enum MembershipCategory
{
    /// <summary>A State that is a member of the Union (CS, Article 2).</summary>
    MemberState,

    /// <summary>An entity or organisation that takes part in a Sector (CV, Article 19).</summary>
    SectorMember,

    /// <summary>An entity that takes part in one study group (CV, Nos. 241A to 241E).</summary>
    Associate,

    /// <summary>A university or research establishment (PP Resolution 169).</summary>
    Academia,

    /// <summary>Anybody else with an interest: civil society, technical community, business.</summary>
    OtherStakeholder,

    /// <summary>An agency, fund or programme of the United Nations system.</summary>
    UnAgency,

    /// <summary>The secretariat that runs this installation.</summary>
    Secretariat,
}
