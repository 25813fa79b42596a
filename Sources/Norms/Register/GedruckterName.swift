// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The name of a law that is not in the register, as printed but without divisions and in the nominative.
enum GedruckterName {
    /// The bytes of the name: blanks are single, soft hyphens and divisions at the end of a line are gone,
    /// „…gesetzes“ has become „…gesetz“, „Verordnung (EU) Nr. 910/2014“ has become „VO (EU) 910/2014“.
    static func bereinigt(_ bytes: UnsafeBufferPointer<UInt8>, _ von: Int, _ bis: Int) -> [UInt8] {
        var name: [UInt8] = []
        name.reserveCapacity(max(0, bis - von))
        var position = max(0, von)
        let ende = min(bis, bytes.count)
        while position < ende {
            let byte = bytes[position]
            switch byte {
            case 0x0A, 0x0D, 0x09, 0x20:
                if name.last == UInt8(ascii: "-") { name.removeLast() } else if name.last != 0x20 { name.append(0x20) }
                position += 1
            case 0xC2 where position + 1 < ende && bytes[position + 1] == 0xAD: position += 2
            case 0xC2 where position + 1 < ende && bytes[position + 1] == 0xA0:
                if name.last != 0x20 { name.append(0x20) }
                position += 2
            case 0xE2 where position + 2 < ende:
                if name.last != 0x20 { name.append(0x20) }
                position += 3
            default:
                name.append(byte)
                position += 1
            }
        }
        return euKurz(imNominativ(name))
    }

    /// The usual short form of an act of the Union, as the register has it for those it knows.
    private static func euKurz(_ name: [UInt8]) -> [UInt8] {
        for (lang, kurz) in euWorte where name.starts(with: lang) {
            var rest = Array(name.dropFirst(lang.count))
            guard rest.contains(UInt8(ascii: "/")) else { return name }
            if let number = rest.firstRange(of: Array("Nr. ".utf8)) { rest.removeSubrange(number) }
            return kurz + rest
        }
        return name
    }

    private static let euWorte: [([UInt8], [UInt8])] = [
        (Array("Verordnung ".utf8), Array("VO ".utf8)), (Array("Richtlinie ".utf8), Array("RL ".utf8)),
        (Array("VO ".utf8), Array("VO ".utf8)), (Array("RL ".utf8), Array("RL ".utf8)),
    ]

    private static func imNominativ(_ name: [UInt8]) -> [UInt8] {
        for (genitiv, rest) in endungen where name.ends(with: genitiv) { return Array(name.dropLast(rest)) }
        return name
    }

    private static let endungen: [([UInt8], Int)] = [
        (Array("gesetzes".utf8), 2), (Array("gesetzbuches".utf8), 2), (Array("gesetzbuchs".utf8), 1),
        (Array("vertrages".utf8), 2), (Array("vertrags".utf8), 1), (Array("kommens".utf8), 1),
    ]
}

extension [UInt8] {
    fileprivate func ends(with suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...] == suffix[...]
    }
}
