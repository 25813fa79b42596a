// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms
public import Regelungen

/// A file after reading: everything to be stored, or the reason why there is nothing.
public struct ErfassteDatei: Sendable {
    public var quelle: Quelldatei
    /// sha256 of the bytes, 64 hex digits in lower case.
    public var sha256: String
    public var ergebnis: Result<Aufnahme, Ablehnung>

    public init(quelle: Quelldatei, sha256: String, ergebnis: Result<Aufnahme, Ablehnung>) {
        self.quelle = quelle
        self.sha256 = sha256
        self.ergebnis = ergebnis
    }

    /// Whether it was rejected for a reason that may pass.
    var istVoruebergehendAbgelehnt: Bool {
        guard case .failure(let ablehnung) = ergebnis else { return false }
        return ablehnung.istVoruebergehend
    }
}

/// From the bytes of a file to what the corpus keeps: reads it, recognises what it is, cuts it into passages.
///
/// An archive or e-mail gives each file inside it, to a limited depth, number and size.
public struct Erfassung: Sendable {
    /// How far containers are opened.
    public struct Grenzen: Sendable, Hashable {
        /// Containers inside containers; 1 opens only the outermost.
        public var tiefe: Int
        /// Files out of one outermost container.
        public var dateien: Int
        /// Their bytes together.
        public var bytes: Int

        public init(tiefe: Int = 3, dateien: Int = 20_000, bytes: Int = 2 << 30) {
            self.tiefe = tiefe
            self.dateien = dateien
            self.bytes = bytes
        }
    }

    let leser: any DocumentReading
    let gesetze: GiiAufnahme
    let dokumente: Dokumentaufnahme
    let regelungen: Regelungserkennung
    let grenzen: Grenzen
    private let anlagen: Anlagenzuordnung

    /// - Parameters:
    ///   - leser: reads a file's format.
    ///   - zitate: finds the provisions a text cites.
    ///   - register: the names under which laws are cited.
    ///   - eigenesLand: the Land whose decrees bind here, by name or short form.
    ///   - regelungen: tells what a passage regulates.
    ///   - grenzen: how far containers are opened.
    public init(
        leser: any DocumentReading, zitate: CitationParser, register: LawRegister, eigenesLand: String = "NRW",
        regelungen: Regelungserkennung = .leer, grenzen: Grenzen = Grenzen()
    ) {
        self.leser = leser
        gesetze = GiiAufnahme(zitate: zitate, register: register)
        self.regelungen = regelungen
        self.grenzen = grenzen
        anlagen = Anlagenzuordnung(eigenesLand: eigenesLand)
        dokumente = Dokumentaufnahme(eigenesLand: eigenesLand) { Verweisliste.aus($0, zitate) }
    }

    /// Reads one file. A container gives one result for each file inside; itself it gives one only if nothing could be
    /// taken out of it.
    /// - Parameters:
    ///   - vorgabe: what the place says about the file, for what the file itself does not say.
    ///   - sha256: the hash of a file's bytes as 64 hex digits.
    public func erfasse(
        _ datei: Quelldatei, vorgabe: Herkunftsvorgabe = .keine, sha256: @Sendable ([UInt8]) -> String
    ) async -> [ErfassteDatei] {
        var rest = Restmenge(dateien: grenzen.dateien, bytes: grenzen.bytes)
        return await erfasse(datei, vorgabe, sha256: sha256, tiefe: 0, rest: &rest)
    }

    private struct Restmenge {
        var dateien: Int
        var bytes: Int
    }

    private func erfasse(
        _ datei: Quelldatei, _ vorgabe: Herkunftsvorgabe, sha256: @Sendable ([UInt8]) -> String, tiefe: Int,
        rest: inout Restmenge
    ) async -> [ErfassteDatei] {
        let summe = sha256(datei.bytes)
        func ergebnis(_ ergebnis: Result<Aufnahme, Ablehnung>) -> [ErfassteDatei] {
            [ErfassteDatei(quelle: datei, sha256: summe, ergebnis: ergebnis)]
        }
        do throws(Ablehnung) {
            switch try await leser.lies(datei) {
            case .gesetz(let gesetz):
                let aufnahme = gesetze.aufnahme(gesetz: gesetz, datei: datei.name, sha256: summe)
                return ergebnis(.success(mitRegelungsarten(aufnahme)))
            case .dokument(let dokument):
                let aufnahme = try dokumente.nimmAuf(dokument, name: datei.name, sha256: summe, vorgabe: vorgabe)
                return ergebnis(.success(mitRegelungsarten(aufnahme)))
            case .behaelter(let dateien, let hinweise):
                guard tiefe < grenzen.tiefe else {
                    return ergebnis(
                        .failure(
                            Ablehnung(
                                .gefaehrlich,
                                "Archive sind tiefer als \(grenzen.tiefe) Ebenen ineinander verpackt. "
                                    + "Bitte die inneren Dateien entpackt einspielen."
                            )))
                }
                return await behaelter(
                    datei, summe, dateien, hinweise, vorgabe, sha256: sha256, tiefe: tiefe + 1, rest: &rest)
            }
        } catch {
            return ergebnis(.failure(error))
        }
    }

    private func mitRegelungsarten(_ aufnahme: Aufnahme) -> Aufnahme {
        var aufnahme = aufnahme
        for i in aufnahme.passagen.indices {
            aufnahme.passagen[i].arten = regelungen.arten(text: aufnahme.passagen[i].text)
        }
        return aufnahme
    }

    /// What was cut anew because it belongs to another file says other things in its parts.
    private func mitRegelungsarten(_ vorher: ErfassteDatei, _ nachher: ErfassteDatei) -> ErfassteDatei {
        guard case .success(let alt) = vorher.ergebnis, case .success(let neu) = nachher.ergebnis,
            alt.passagen.count != neu.passagen.count
        else { return nachher }
        var datei = nachher
        datei.ergebnis = .success(mitRegelungsarten(neu))
        return datei
    }

    private func behaelter(
        _ datei: Quelldatei, _ summe: String, _ dateien: [Quelldatei], _ hinweise: [String],
        _ vorgabe: Herkunftsvorgabe, sha256: @Sendable ([UInt8]) -> String, tiefe: Int, rest: inout Restmenge
    ) async -> [ErfassteDatei] {
        var erfasst: [ErfassteDatei] = []
        for innere in dateien {
            guard rest.dateien > 0, rest.bytes >= innere.bytes.count else {
                let grund =
                    "Das Archiv enthält mehr, als auf einmal entpackt wird; diese Datei bitte einzeln einspielen."
                erfasst.append(
                    ErfassteDatei(
                        quelle: Quelldatei(name: innere.name, bytes: []), sha256: "",
                        ergebnis: .failure(Ablehnung(.zuGross, grund))))
                continue
            }
            rest.dateien -= 1
            rest.bytes -= innere.bytes.count
            let mitNamen = Quelldatei(name: Self.innererName(innere.name, in: datei.name), bytes: innere.bytes)
            erfasst += await erfasse(mitNamen, vorgabe, sha256: sha256, tiefe: tiefe, rest: &rest)
        }
        let zugeordnet = zip(erfasst, anlagen.ordneZu(erfasst, in: datei.name)).map(mitRegelungsarten)
        return mitHinweisen(zugeordnet, hinweise, datei, summe)
    }

    /// What the container's reader left out is told with the first file taken in, or as the reason for having none.
    private func mitHinweisen(
        _ erfasst: [ErfassteDatei], _ hinweise: [String], _ datei: Quelldatei, _ summe: String
    ) -> [ErfassteDatei] {
        var erfasst = erfasst
        if let i = erfasst.firstIndex(where: { (try? $0.ergebnis.get()) != nil }) {
            if !hinweise.isEmpty { erfasst[i].ergebnis = erfasst[i].ergebnis.map { mit(hinweise, $0) } }
            return erfasst
        }
        if !erfasst.isEmpty && hinweise.isEmpty { return erfasst }
        let grund = hinweise.isEmpty ? "Das Archiv enthält keine Dateien." : hinweise.joined(separator: " ")
        let ablehnung = Ablehnung(.leer, grund)
        return erfasst + [ErfassteDatei(quelle: datei, sha256: summe, ergebnis: .failure(ablehnung))]
    }

    private func mit(_ hinweise: [String], _ aufnahme: Aufnahme) -> Aufnahme {
        var aufnahme = aufnahme
        aufnahme.hinweise += hinweise
        return aufnahme
    }

    /// `archive.zip#name`; readers may have put the archive's name in front already.
    static func innererName(_ innen: String, in aussen: String) -> String {
        innen.hasPrefix(aussen + "#") ? innen : "\(aussen)#\(innen)"
    }
}
