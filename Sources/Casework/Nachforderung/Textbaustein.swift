// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A fixed part of the letter that asks for missing Unterlagen.
///
/// The raw value is its key in `nachforderung.yaml`; the order is that of the letter.
public enum Textbaustein: String, Sendable, Hashable, CaseIterable {
    case betreff
    /// That this part is a translation and German binds
    case verbindlich
    case anrede
    /// That an application was made; what for stands below
    case anlass
    case zeichen
    case stand
    case unterlagenTitel
    case unterlagen
    case fristTitel
    case frist
    /// The rule that the Frist comes from
    case fristregel
    /// What to do if a document cannot be had in time
    case hindernis
    case mitwirkungTitel
    /// § 82 Abs. 1 Satz 1 and 2 AufenthG
    case mitwirkung
    case folgeTitel
    /// § 82 Abs. 1 Satz 4 AufenthG, of which Abs. 3 Satz 2 wants a hint
    case folge
    case weiteresTitel
    /// § 82 Abs. 3 Satz 1 AufenthG; the duties that it names follow
    case weiteres
    case pass
    case identitaet
    case antrag
    case integrationskurs
    case einreichungTitel
    case einreichung
    case anschrift
    case kontakt
    case gruss

    /// What is filled in when the letter is written.
    public enum Platzhalter: String, Sendable, Hashable, CaseIterable {
        case zeichen
        case frist
        case norm
        case quelle
    }

    /// Each of them stands in the text, and no other.
    public var platzhalter: Set<Platzhalter> {
        switch self {
        case .zeichen, .einreichung: [.zeichen]
        case .frist, .hindernis: [.frist]
        case .fristregel: [.quelle]
        case .folge: [.frist, .norm]
        case .mitwirkung, .weiteres, .pass, .identitaet, .antrag, .integrationskurs: [.norm]
        default: []
        }
    }

    /// Those that cite a provision, which differs with the law that the application is decided by.
    public static let mitNorm = allCases.filter { $0.platzhalter.contains(.norm) }

    /// Without these no letter that sets a Frist may be sent (§ 82 Abs. 1 and 3 Satz 2 AufenthG).
    public static let unverzichtbareNormen: Set<Textbaustein> = [.mitwirkung, .folge]

    /// The duties of which the authority informs besides.
    static let weiterePflichten: [Textbaustein] = [.pass, .identitaet, .antrag, .integrationskurs]
}
