// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which law a citation belongs to, as the scanner knows it: no text is made for it.
enum Gesetzbezug: Sendable, Hashable {
    /// No law is named.
    case keiner
    /// A law is named that is not known („des Gesetzes vom …“): nothing may be inherited.
    case fremd
    /// „dieses Gesetzes“: the law the text stands in.
    case eigenes
    /// An entry of the register.
    case eintrag(Int32)
    /// A name that is not in the register: its bytes in the text.
    case gedruckt(von: Int32, bis: Int32)
}

/// A citation as plain bytes, made without touching the heap.
struct Rohzitat: Sendable {
    var zaehlung = Normzitat.Zaehlung.paragraph
    var gesetz = Gesetzbezug.keiner
    var ff = false
    /// Last member of a closed range, on the deepest level that is given.
    var bis = Kurzwort()
    /// Byte range in the text.
    var start = 0
    var ende = 0

    private var werte = (
        Kurzwort(), Kurzwort(), Kurzwort(), Kurzwort(), Kurzwort(), Kurzwort(), Kurzwort(), Kurzwort(), Kurzwort()
    )
    /// In which order the levels were named (1, 2, …), 0 for absent ones.
    private var folge = SIMD16<UInt8>()
    private var letzte: UInt8 = 0

    subscript(stufe: Stufe) -> Kurzwort {
        get {
            switch stufe {
            case .haupt: werte.0
            case .absatz: werte.1
            case .unterabsatz: werte.2
            case .satz: werte.3
            case .halbsatz: werte.4
            case .nummer: werte.5
            case .buchstabe: werte.6
            case .doppelbuchstabe: werte.7
            case .alternative: werte.8
            }
        }
        set {
            switch stufe {
            case .haupt: werte.0 = newValue
            case .absatz: werte.1 = newValue
            case .unterabsatz: werte.2 = newValue
            case .satz: werte.3 = newValue
            case .halbsatz: werte.4 = newValue
            case .nummer: werte.5 = newValue
            case .buchstabe: werte.6 = newValue
            case .doppelbuchstabe: werte.7 = newValue
            case .alternative: werte.8 = newValue
            }
        }
    }

    /// Names a level directly after what came before („Abs. 1 Nr. 2“).
    mutating func nenne(_ stufe: Stufe, _ wert: Kurzwort) {
        self[stufe] = wert
        letzte &+= 1
        folge[Int(stufe.rawValue)] = letzte
    }

    /// Starts anew on a level after „und“, a comma, …: what stood below it no longer holds.
    mutating func beginne(_ stufe: Stufe, _ wert: Kurzwort) {
        let stelle = folge[Int(stufe.rawValue)]
        for rang in 0..<UInt8(Stufe.anzahl) {
            let tiefer = stelle > 0 ? folge[Int(rang)] > stelle : rang > stufe.rawValue
            if tiefer, let level = Stufe(rawValue: rang) {
                self[level] = Kurzwort()
                folge[Int(rang)] = 0
            }
        }
        bis = Kurzwort()
        ff = false
        self[stufe] = wert
        if stelle == 0 {
            letzte &+= 1
            folge[Int(stufe.rawValue)] = letzte
        }
    }

    /// The level named just before another one, nil if there is none.
    func stufe(vor stufe: Stufe) -> Stufe? {
        let stelle = folge[Int(stufe.rawValue)]
        var best: UInt8?
        for rang in 0..<UInt8(Stufe.anzahl) where folge[Int(rang)] > 0 && folge[Int(rang)] < stelle {
            if best.map({ folge[Int($0)] < folge[Int(rang)] }) ?? true { best = rang }
        }
        return best.flatMap(Stufe.init(rawValue:))
    }

    /// Whether any level below the § is given.
    var hatUnterteil: Bool {
        for rang in 1..<UInt8(Stufe.anzahl) where folge[Int(rang)] > 0 { return true }
        return false
    }
}
