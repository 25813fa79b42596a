// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// All that is held of a document, thing by thing: what was recognised, what a person settled, what holds.
public struct Pflegeakte: Sendable, Hashable {
    /// A value of a field.
    public struct Angabe: Sendable, Hashable {
        public var feld: Feldangabe.Feld
        /// The recognised value, for fields that occur several times; see `Feldfestlegung`.
        public var eintrag: String?
        /// Nil if nothing was recognised.
        public var erkannt: Feldangabe?
        public var festlegung: GespeicherteFestlegung?
        /// As it holds: canonical, the Aktenzeichen as printed; empty if there is none.
        public var wert: String

        public init(
            feld: Feldangabe.Feld, eintrag: String? = nil, erkannt: Feldangabe? = nil,
            festlegung: GespeicherteFestlegung? = nil, wert: String
        ) {
            self.feld = feld
            self.eintrag = eintrag
            self.erkannt = erkannt
            self.festlegung = festlegung
            self.wert = wert
        }

        /// As a reader sees it.
        public var anzeige: String { feld.anzeige(wert) }
    }

    /// A relation that the document states.
    public struct Beziehungsangabe: Sendable, Hashable {
        public var erkannt: Beziehung?
        /// As it holds; nil if a person rejected it.
        public var gilt: Beziehung?
        public var festlegung: GespeicherteFestlegung?

        /// As it was recognised, else as it was added.
        public var beziehung: Beziehung? { erkannt ?? gilt }
    }

    /// By field, in the order of `Feldangabe.Feld`.
    public let angaben: [Angabe]
    public let beziehungen: [Beziehungsangabe]
    public let geltung: GespeicherteFestlegung?

    /// - Parameter festlegungen: what holds of the document.
    public init(erkannt: Dokumentangaben, festlegungen: [GespeicherteFestlegung]) {
        let liste = Festlegungsliste(festlegungen)
        let gilt = erkannt.mit(liste.wirksame.map(\.festlegung))
        angaben = Feldangabe.Feld.allCases.flatMap { feld in
            feld.istListe
                ? Self.eintraege(feld, erkannt, liste) : [Self.angabe(feld, erkannt, gilt: gilt, liste)]
        }
        beziehungen = Self.beziehungen(erkannt, liste)
        geltung = liste.wirksam(Festlegungsliste.geltungsgegenstand)
    }

    private static func angabe(
        _ feld: Feldangabe.Feld, _ erkannt: Dokumentangaben, gilt: Dokumentangaben, _ liste: Festlegungsliste
    ) -> Angabe {
        let gegenstand = Festlegung.Inhalt.feld(Feldfestlegung(feld: feld, wert: "")).gegenstand
        return Angabe(
            feld: feld, erkannt: erkannt.felder.first { $0.feld == feld }, festlegung: liste.wirksam(gegenstand),
            wert: gilt.wert(feld) ?? "")
    }

    private static func eintraege(
        _ feld: Feldangabe.Feld, _ erkannt: Dokumentangaben, _ liste: Festlegungsliste
    ) -> [Angabe] {
        let gelesene = erkannt.felder.filter { $0.feld == feld }.map { angabe in
            let inhalt = Feldfestlegung(feld: feld, eintrag: angabe.wert, wert: "")
            let festlegung = liste.wirksam(Festlegung.Inhalt.feld(inhalt).gegenstand)
            return Angabe(
                feld: feld, eintrag: angabe.wert, erkannt: angabe, festlegung: festlegung,
                wert: festlegung?.feldwert ?? angabe.wert)
        }
        let weitere = liste.wirksame.filter { eintrag in
            guard case .feld(let inhalt) = eintrag.festlegung.inhalt, inhalt.feld == feld else { return false }
            return !gelesene.contains { $0.festlegung?.id == eintrag.id }
        }
        return gelesene
            + weitere.map { Angabe(feld: feld, festlegung: $0, wert: $0.feldwert ?? "") }.filter { !$0.wert.isEmpty }
    }

    private static func beziehungen(_ erkannt: Dokumentangaben, _ liste: Festlegungsliste) -> [Beziehungsangabe] {
        let gelesene = erkannt.beziehungen.map { beziehung in
            let inhalt = Beziehungsfestlegung(erkannt: beziehung, gesetzt: nil)
            guard let festlegung = liste.wirksam(Festlegung.Inhalt.beziehung(inhalt).gegenstand) else {
                return Beziehungsangabe(erkannt: beziehung, gilt: beziehung)
            }
            return Beziehungsangabe(erkannt: beziehung, gilt: festlegung.beziehung, festlegung: festlegung)
        }
        let weitere = liste.wirksame.filter { eintrag in
            eintrag.beziehung != nil && !gelesene.contains { $0.festlegung?.id == eintrag.id }
        }
        return gelesene + weitere.map { Beziehungsangabe(gilt: $0.beziehung, festlegung: $0) }
    }
}

extension GespeicherteFestlegung {
    fileprivate var feldwert: String? {
        if case .feld(let feld) = festlegung.inhalt { feld.wert } else { nil }
    }

    /// The relation as it was settled.
    fileprivate var beziehung: Beziehung? {
        if case .beziehung(let beziehung) = festlegung.inhalt { beziehung.gesetzt } else { nil }
    }
}
