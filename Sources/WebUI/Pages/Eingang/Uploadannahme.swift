// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion

/// Puts the files of an uploaded form into the spool folder while they arrive. What is not ended by then is discarded.
struct Uploadannahme {
    struct Datei {
        var name: String
        var sha256: String
        var bytes: Int
    }

    private let ablage: any Eingangsablage
    private let groessteDatei: Int
    private var namen = SichereNamen()
    private var offen: (name: String, vorgang: any Ablagevorgang, bytes: Int)?
    private var feld: (name: String, wert: [UInt8])?
    /// Kept until the files are in the queue, so that nobody removes them before.
    private var vorgaenge: [any Ablagevorgang] = []

    private(set) var dateien: [Datei] = []
    private(set) var zuGross: [String] = []
    private(set) var leer: [String] = []
    private(set) var felder: [String: String] = [:]

    private static let groesstesFeld = 4 << 10

    init(ablage: any Eingangsablage, groessteDatei: Int) {
        self.ablage = ablage
        self.groessteDatei = groessteDatei
    }

    mutating func nimm(_ ereignis: MultipartLeser.Ereignis) throws {
        switch ereignis {
        case .teil(let teil): try beginne(teil)
        case .bytes(let bytes): try schreibe(bytes)
        case .ende: try beende()
        }
    }

    private mutating func beginne(_ teil: MultipartTeil) throws {
        guard let dateiname = teil.dateiname else {
            feld = (teil.name, [])
            return
        }
        // A form without a chosen file sends one without a name.
        guard !dateiname.isEmpty else { return }
        let name = dateiname.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? dateiname
        offen = (namen.name(fuer: name), try ablage.beginne(), 0)
    }

    private mutating func schreibe(_ bytes: ArraySlice<UInt8>) throws {
        if let feld, feld.wert.count + bytes.count <= Self.groesstesFeld { self.feld?.wert += bytes }
        guard var datei = offen else { return }
        datei.bytes += bytes.count
        offen?.bytes = datei.bytes
        // What is too large is read on and dropped, so that the browser gets its answer.
        if datei.bytes <= groessteDatei { try datei.vorgang.schreibe(bytes) }
    }

    private mutating func beende() throws {
        if let feld { felder[feld.name] = String(decoding: feld.wert, as: UTF8.self).trimmed }
        feld = nil
        guard let datei = offen else { return }
        offen = nil
        guard datei.bytes <= groessteDatei, datei.bytes > 0 else {
            datei.vorgang.verwirf()
            if datei.bytes == 0 { leer.append(datei.name) } else { zuGross.append(datei.name) }
            return
        }
        let (sha256, bytes) = try datei.vorgang.beende()
        vorgaenge.append(datei.vorgang)
        dateien.append(Datei(name: datei.name, sha256: sha256, bytes: bytes))
    }
}
