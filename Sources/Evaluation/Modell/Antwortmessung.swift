// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Answering
internal import Corpus
public import Norms
public import Retrieval

/// Holds an answer against what the set knows of its question.
public struct Antwortmessung: Sendable {
    let nennt: @Sendable (_ texte: [String], _ wert: String) -> Bool
    let tragen: @Sendable (_ belege: [Hit], _ aussage: String) -> Bool

    /// - Parameters:
    ///   - nennt: whether one of the texts names a value.
    ///   - tragen: whether the quotes name what a statement says.
    public init(
        nennt: @escaping @Sendable (_ texte: [String], _ wert: String) -> Bool,
        tragen: @escaping @Sendable (_ belege: [Hit], _ aussage: String) -> Bool
    ) {
        self.nennt = nennt
        self.tragen = tragen
    }

    /// Values and quotes are compared with `abgleich`.
    public init(_ abgleich: Wertabgleich) {
        self.init(
            nennt: { abgleich.nennt($0, wert: $1) }, tragen: { abgleich.tragen($0, aussage: $1) })
    }

    /// - Parameter stichtag: the day that was asked for.
    public func befund(
        _ bericht: BerichteteAntwort, frage: Prueffrage, ziel: Goldziel, stichtag: Stichtag
    ) -> Antwortbefund {
        let antwort = bericht.antwort
        let belege = antwort.aussagen.flatMap(\.belege)
        let texte = antwort.aussagen.map(\.text)
        return Antwortbefund(
            status: antwort.status, aussagen: antwort.aussagen.map { aussage($0, ziel, stichtag) },
            entwurf: Self.entwurf(bericht), werte: frage.werte.count,
            fehlendeWerte: frage.werte.filter { !nennt(texte, $0) },
            nurGesetze: !belege.isEmpty && belege.allSatisfy { $0.rang <= .rechtsverordnung },
            modellMs: Self.ms(bericht) { $0 == .entwerfen }, uebrigeMs: Self.ms(bericht) { $0 != .entwerfen })
    }

    private func aussage(_ aussage: Aussage, _ ziel: Goldziel, _ stichtag: Stichtag) -> Antwortbefund.Aussage {
        Antwortbefund.Aussage(
            text: aussage.text, pruefstand: aussage.pruefstand, istEntwurf: aussage.istEntwurf,
            belege: aussage.belege.map { hit in
                Antwortbefund.Beleg(
                    stelle: "\(hit.fundstelle.pfad) \(hit.vorschrift.kurz)", zitat: hit.fundstelle.zitat,
                    datei: hit.fassung.eingespielteDatei,
                    inKraft: Self.gilt(hit, stichtag) && !ziel.istAusserKraft(hit), istFalsch: ziel.istFalsch(hit))
            }, getragen: tragen(aussage.belege, aussage.text),
            trifftGold: aussage.belege.contains { ziel.istGetroffen(zitat: $0) })
    }

    private static func gilt(_ hit: Hit, _ stichtag: Stichtag) -> Bool {
        let geltung = hit.geltung
        let beginnt = geltung.von.map { $0 <= stichtag } ?? true
        let endet = geltung.bis.map { stichtag <= $0 } ?? true
        return geltung.status == .inKraft && (beginnt || geltung.grenzenSindBekanntgabe) && endet
    }

    private static func entwurf(_ bericht: BerichteteAntwort) -> Antwortbefund.Entwurf? {
        switch bericht.entwurf {
        case nil, .unterblieben: return nil
        case .ausgefallen(let grund): return .init(belegt: 0, hatKern: false, ausgefallen: grund)
        case .aussagen:
            guard let geprueft = bericht.geprueft else { return nil }
            return .init(
                belegt: geprueft.belegt.count,
                entfernt: geprueft.entfernt.map {
                    .init(text: $0.text, arten: $0.gruende.map(\.art), gruende: $0.gruende.map(\.satz))
                }, hatKern: geprueft.hatKern)
        }
    }

    private static func ms(_ bericht: BerichteteAntwort, _ zaehlt: (Arbeitsschritt) -> Bool) -> Double {
        bericht.schritte.filter { zaehlt($0.schritt) }.reduce(0) { $0 + $1.ms }
    }
}
