// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Finds the own Aktenzeichen of a document in its head.
enum Kopfaktenzeichen {
    /// What is right of a hundred file numbers that are found …
    private enum Guete {
        /// … behind „Aktenzeichen:“, in a shape that nothing else has, and in another
        static let etikett = 0.99
        static let etikettAndereForm = 0.96
        /// … on the first lines below a label that stands alone
        static let unterEtikett = 0.97
        static let unterEtikettAndereForm = 0.88
        /// … in „RdErl. d. … v. … – … –“
        static let fundstellenzeile = 0.98
        /// … alone on a line: unmistakable, of several groups, of one
        static let zeileUnverkennbar = 0.96
        static let zeileAusgepraegt = 0.82
        static let zeileMoeglich = 0.45
        /// … among other words of a line
        static let mitten = 0.8
        /// … a second one on the same line (a joint decree)
        static let zweites = 0.5
        /// … of the decree that a text says to be the Anlage of
        static let anlage = 0.93
        /// … where a one and a letter were confused in the scan
        static let verlesen = 0.85
    }

    static func kandidaten(_ zeilen: [Kopfzeile]) -> [Kandidat<Aktenzeichen>] {
        beimEtikett(zeilen) + unterEtikett(zeilen) + inZeilen(zeilen) + imAnlagentitel(zeilen)
    }

    /// „Aktenzeichen: 523-26.02.09“, also where the number was broken at the end of the line.
    private static func beimEtikett(_ zeilen: [Kopfzeile]) -> [Kandidat<Aktenzeichen>] {
        zeilen.indices.flatMap { i -> [Kandidat<Aktenzeichen>] in
            guard zeilen[i].art == .aktenzeichen, !zeilen[i].istNurEtikett else { return [] }
            let (text, ab) = mitFortsetzung(i, zeilen)
            return gelesen(text, ab: ab, zeile: i, sicher: Guete.etikett, andere: Guete.etikettAndereForm)
        }
    }

    /// A label alone on its line: the first lines below that have the shape of an Aktenzeichen.
    private static func unterEtikett(_ zeilen: [Kopfzeile]) -> [Kandidat<Aktenzeichen>] {
        var kandidaten: [Kandidat<Aktenzeichen>] = []
        for i in zeilen.indices where zeilen[i].art == .aktenzeichen && zeilen[i].istNurEtikett {
            for j in (i + 1)..<max(i + 1, min(i + 16, zeilen.count)) where kannTragen(zeilen[j]) {
                // the farther the line, the likelier it belongs to something else
                let nah = j <= i + 2 || istDarunter(zeilen[j], zeilen[i])
                let (text, _) = mitFortsetzung(j, zeilen)
                let funde = gelesen(
                    text, ab: 0, zeile: j, sicher: Guete.unterEtikett, andere: nah ? Guete.unterEtikettAndereForm : 0.7)
                guard let erster = funde.first, nah || istGanzeZeile(erster, zeilen[j]) else { continue }
                kandidaten.append(erster)
                break
            }
        }
        return kandidaten
    }

    private static func inZeilen(_ zeilen: [Kopfzeile]) -> [Kandidat<Aktenzeichen>] {
        zeilen.indices.flatMap { i -> [Kandidat<Aktenzeichen>] in
            guard kannTragen(zeilen[i]) else { return [] }
            let (text, _) = mitFortsetzung(i, zeilen)
            if zeilen[i].art == .typ { return inFundstellenzeile(text, i) }
            if let fund = Fundmuster.freistehend(text.text) {
                let guete =
                    switch fund.gestalt {
                    case .unverkennbar: Guete.zeileUnverkennbar
                    case .ausgepraegt: Guete.zeileAusgepraegt
                    case .moeglich: Guete.zeileMoeglich
                    }
                // „– 423-39.21.01 –“ below „Runderlass des … vom …“
                let unterFundstelle = i > 0 && zeilen[i - 1].art == .typ && zeilen[i - 1].wertAb == 0
                return [
                    kandidat(fund.zeichen, text, i, unterFundstelle ? Guete.unterEtikett : guete, zweifel: ohneEtikett)
                ]
            }
            return Fundmuster.aktenzeichen(in: text.text, mitEtikett: false).enumerated().map { nummer, zeichen in
                kandidat(zeichen, text, i, nummer == 0 ? Guete.mitten : Guete.zweites, zweifel: ohneEtikett)
            }
        }
    }

    private static let ohneEtikett = "Das Aktenzeichen ist im Kopf nicht als solches bezeichnet."

    /// „RdErl. d. Innenministers v. 17.2.1984 -IC 4/43.332“
    private static func inFundstellenzeile(_ text: Kopftext, _ i: Int) -> [Kandidat<Aktenzeichen>] {
        let funde = Fundmuster.aktenzeichen(in: text.text, mitEtikett: false)
        if funde.isEmpty, let letzter = Fundmuster.daten(in: text.text).last {
            // „… vom 21. August 2008 (19 330-8:316)“: in a place where only a file number can stand, any form is one
            var ab = letzter.bereich.upperBound
            let bytes = Array(text.text.utf8)
            while ab < bytes.count, bytes[ab] < 0x30 || bytes[ab] >= 0x80 { ab += 1 }
            return gelesen(text, ab: ab, zeile: i, sicher: Guete.fundstellenzeile, andere: Guete.unterEtikettAndereForm)
        }
        return funde.enumerated().map { nummer, zeichen in
            kandidat(zeichen, text, i, nummer == 0 ? Guete.fundstellenzeile : Guete.zweites, zweifel: mehrere)
        }
    }

    private static let mehrere = "In derselben Zeile stehen mehrere Aktenzeichen."

    /// An Anlage carries the Aktenzeichen of its decree, named in its title.
    private static func imAnlagentitel(_ zeilen: [Kopfzeile]) -> [Kandidat<Aktenzeichen>] {
        zeilen.indices.flatMap { i -> [Kandidat<Aktenzeichen>] in
            guard Anlagentitel.ist(zeilen[i].suchtext) else { return [] }
            var text = Kopftext(zeilen[i])
            for j in (i + 1)..<max(i + 1, min(i + 3, zeilen.count)) where zeilen[j].art != .bezug {
                text.haengeAn(zeilen[j])
            }
            let funde = Fundmuster.aktenzeichen(in: text.text, mitEtikett: false).prefix(1)
            return funde.map { kandidat($0, text, i, Guete.anlage, zweifel: nil) }
        }
    }

    // MARK: Reading a line

    private static func kannTragen(_ zeile: Kopfzeile) -> Bool {
        switch zeile.art {
        case .sonstige:
            !Anlagentitel.ist(zeile.suchtext)
                && (zeile.zeile.ueberschriftebene == nil
                    || Fundmuster.freistehend(zeile.text)?.gestalt == .unverkennbar)
        case .typ, .datum, .stand: true
        default: false
        }
    }

    /// The line, and the next one where it ends in the middle of a number; with the offset of its value.
    private static func mitFortsetzung(_ i: Int, _ zeilen: [Kopfzeile]) -> (Kopftext, Int) {
        var text = Kopftext(zeilen[i])
        if Satzrest.endetMitStrich(zeilen[i].text), i + 1 < zeilen.count,
            [.sonstige, .aktenzeichen].contains(zeilen[i + 1].art),
            let erstes = zeilen[i + 1].text.first, erstes.isNumber || erstes.isUppercase
        {
            text.haengeAn(zeilen[i + 1])
        }
        return (text, zeilen[i].wertAb)
    }

    private static func gelesen(
        _ text: Kopftext, ab: Int, zeile: Int, sicher: Double, andere: Double
    ) -> [Kandidat<Aktenzeichen>] {
        let wert = text.text.utf8(ab..<text.text.utf8.count)
        if let fund = Fundmuster.nachEtikett(wert) {
            let guete = fund.gestalt == .unverkennbar ? sicher : andere
            return [kandidat(verschoben(fund.zeichen, um: ab), text, zeile, guete, zweifel: nil)]
        }
        return Fundmuster.aktenzeichen(in: wert, mitEtikett: false).prefix(1).map {
            kandidat(verschoben($0, um: ab), text, zeile, sicher, zweifel: nil)
        }
    }

    private static func verschoben(_ zeichen: Fundmuster.Zeichen, um ab: Int) -> Fundmuster.Zeichen {
        var neu = zeichen
        neu.bereich = zeichen.bereich.lowerBound + ab..<zeichen.bereich.upperBound + ab
        return neu
    }

    private static func kandidat(
        _ zeichen: Fundmuster.Zeichen, _ text: Kopftext, _ zeile: Int, _ guete: Double, zweifel: String?
    ) -> Kandidat<Aktenzeichen> {
        let istVerlesen = zeichen.normalisiert.utf8.first != zeichen.gedruckt.utf8.first
        return Kandidat(
            Aktenzeichen(gedruckt: zeichen.gedruckt), text.stellen(zeichen.bereich),
            guete: istVerlesen ? min(guete, Guete.verlesen) : guete, zeilen: [zeile],
            zweifel: istVerlesen ? "Das Aktenzeichen ist als „\(zeichen.gedruckt)“ gelesen." : zweifel)
    }

    private static func istGanzeZeile(_ kandidat: Kandidat<Aktenzeichen>, _ zeile: Kopfzeile) -> Bool {
        zeile.text.utf8.count - kandidat.wert.gedruckt.utf8.count <= 34
    }

    private static func istDarunter(_ zeile: Kopfzeile, _ oben: Kopfzeile) -> Bool {
        guard let unten = zeile.lage, let oben = oben.lage else { return false }
        return unten.liegtUnter(oben)
    }
}

/// „Anlage 2 zum Erlass des … vom …, Az.: …“: the title of an Anlage that comes as a document of its own.
enum Anlagentitel {
    static func ist(_ suche: Suchtext) -> Bool {
        guard let anlage = suche.wort("anlage"), anlage.lowerBound < 30 else { return false }
        let ziele: [StaticString] = [
            "zum erlass", "zu dem erlass", "zum runderlass", "zum rundschreiben", "zu meinem erlass",
            "zur rundverfügung",
            "zum schreiben", "zu meinem rundschreiben", "zur dienstanweisung", "zum rderl", "zur verfügung", "zum gem",
        ]
        return suche.enthaelt(eineVon: ziele, ab: anlage.upperBound, bis: anlage.upperBound + 40)
    }
}
