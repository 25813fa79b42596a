// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One citation as a JSON object.
struct ZitatJSON {
    let zitat: Rohzitat
    let line: UnsafeBufferPointer<UInt8>
    let register: LawRegister

    func schreibe(start: Int, ende: Int, into output: inout [UInt8]) {
        fest("{\"start\":", &output)
        zahl(start, &output)
        fest(",\"end\":", &output)
        zahl(ende, &output)
        fest(",\"text\":\"", &output)
        for position in zitat.start..<zitat.ende { maskiert(line[position], &output) }
        output.append(UInt8(ascii: "\""))
        gesetz(&output)
        teil("section", zitat[.haupt], &output)
        teil("abs", zitat[.absatz], &output)
        teil("satz", zitat[.satz], &output)
        teil("nr", zitat[.nummer], &output)
        teil("lit", zitat[.buchstabe], &output)
        teil("to", zitat.bis, &output)
        if zitat.ff { fest(",\"ff\":true", &output) }
        art(&output)
        output.append(UInt8(ascii: "}"))
    }

    private func gesetz(_ output: inout [UInt8]) {
        switch zitat.gesetz {
        case .keiner, .fremd, .eigenes: return
        case .eintrag(let index):
            fest(",\"law\":\"", &output)
            for byte in register.kurznamen[Int(index)].utf8 { maskiert(byte, &output) }
        case .gedruckt(let von, let bis):
            fest(",\"law\":\"", &output)
            for byte in GedruckterName.bereinigt(line, Int(von), Int(bis)) { maskiert(byte, &output) }
        }
        output.append(UInt8(ascii: "\""))
    }

    private func art(_ output: inout [UInt8]) {
        switch zitat.zaehlung {
        case .paragraph, .relativ: return
        case .artikel: fest(",\"kind\":\"artikel\"", &output)
        case .nummer: fest(",\"kind\":\"nummer\"", &output)
        case .anlage: fest(",\"kind\":\"anlage\"", &output)
        }
    }

    private func teil(_ key: StaticString, _ wert: Kurzwort, _ output: inout [UInt8]) {
        guard !wert.isEmpty else { return }
        fest(",\"", &output)
        fest(key, &output)
        fest("\":\"", &output)
        for index in 0..<wert.count { output.append(wert[index]) }
        output.append(UInt8(ascii: "\""))
    }

    @inline(__always)
    private func fest(_ text: StaticString, _ output: inout [UInt8]) {
        output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private func zahl(_ number: Int, _ output: inout [UInt8]) {
        if number >= 10 { zahl(number / 10, &output) }
        output.append(UInt8(48 + number % 10))
    }

    private func maskiert(_ byte: UInt8, _ output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            output.append(UInt8(ascii: "\\"))
            output.append(byte)
        case 0..<0x20:
            let hex: StaticString = "0123456789abcdef"
            fest("\\u00", &output)
            output.append(hex.utf8Start[Int(byte >> 4)])
            output.append(hex.utf8Start[Int(byte & 15)])
        default: output.append(byte)
        }
    }
}
