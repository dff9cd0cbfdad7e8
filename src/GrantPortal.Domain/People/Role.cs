namespace GrantPortal.Domain.People;

/// <summary>What a person may do on behalf of an organisation (facts C1). A membership gives one role in one organisation.</summary>
public enum Role
{
    /// <summary>Writes applications and reports for an applicant (kontaktperson, KI-79).</summary>
    Contact,

    /// <summary>Signs for an applicant: the administrative head or a delegate (kommunedirektør, KI-29).</summary>
    Signatory,

    /// <summary>Signs for the NAV office (NAV-40).</summary>
    NavLeader,

    /// <summary>Attests an applicant's accounts (KI-89).</summary>
    Auditor,

    /// <summary>Signs what a partner organisation takes part in.</summary>
    Partner,

    /// <summary>Assesses and recommends where the case belongs: at an embete (saksbehandler, GEN-08), or at a directorate that has it alone (NAV-52).</summary>
    Caseworker,

    /// <summary>Approves the recommendation and decides where the case belongs (KI-94, NAV-61).</summary>
    OfficeLeader,

    /// <summary>Orders payments at an embete or a directorate (økonomi).</summary>
    Paymaster,

    /// <summary>Edits calls and frames at a directorate.</summary>
    DirectorateCaseworker,

    /// <summary>Decides and signs at a directorate.</summary>
    DirectorateLeader,

    /// <summary>Reads what a delegated control covers (KI-102).</summary>
    Controller,

    /// <summary>Keeps organisations, people and rights.</summary>
    Administrator,

    /// <summary>The portal itself, when time makes the move: a deadline passes.</summary>
    Clock,
}
