// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension AktenzeichenLeser {
    /// The shape of a file number, read from its bytes without blanks: a run of digits counts as one sign.
    struct Form {
        /// `9` for each run of digits, `a` for each run of other letters, `I` for a run of I, V, X, and the joints as printed.
        private var muster: [UInt8] = []
        /// Lengths of the runs.
        private var laengen: [Int] = []
        private var datum = false

        init(_ leser: Leser, _ start: Int, _ ende: Int) {
            var position = start
            while position < ende {
                let breite = max(
                    1, leser.leerbreite(position), leser.strichbreite(position), leser.buchstabenbreite(position))
                if leser.strichbreite(position) > 0 {
                    nimm(UInt8(ascii: "-"), run: false)
                } else if leser.istZiffer(position) {
                    nimm(UInt8(ascii: "9"), run: true)
                } else if leser.buchstabenbreite(position) > 0 {
                    nimm(Self.istRoemisch(leser.byte(position)) ? UInt8(ascii: "I") : UInt8(ascii: "a"), run: true)
                } else if leser.leerbreite(position) == 0 {
                    nimm(leser.byte(position), run: false)
                }
                position += breite
            }
            datum = Stichtag(iso: leser.text(start, ende)) != nil || istDatumsform
        }

        private mutating func nimm(_ sign: UInt8, run: Bool) {
            if run, muster.last == sign {
                laengen[laengen.count - 1] += 1
                return
            }
            muster.append(sign)
            laengen.append(1)
        }

        private static func istRoemisch(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
        }

        /// „12.02.2025“
        private var istDatumsform: Bool { muster == Array("9.9.9".utf8) && laengen[0] <= 2 && laengen[2] <= 2 }

        /// A file plan with three groups („15-39.08.01-3“), or a unit with its plan number („I B 5/44.104“, „M I 3 – 21000/51#2“,
        /// „IA2-2081-1-8-19“).
        var istUnverkennbar: Bool {
            istAktenplan || beginnt("Ia9/9.9") && laengen[4] == 2 && laengen[6] == 3 || hatReferat
        }

        private var istAktenplan: Bool {
            beginnt("9-9.9.9-") && (2...3).contains(laengen[0]) && laengen[2] == 2 && laengen[4] == 2 && laengen[6] == 2
        }

        /// A unit of a ministry (letters and a digit), a dash and a number of four digits or more.
        private var hatReferat: Bool {
            for head in ["aI9-9/9", "I9-9/9", "Ia9-9-9-9"] where beginnt(head) {
                let number = head.utf8.count == 6 ? 3 : head.hasPrefix("Ia") ? 4 : 4
                if laengen[number] >= 4 { return true }
            }
            return false
        }

        private func beginnt(_ head: String) -> Bool { muster.starts(with: head.utf8) }

        /// Digits and a joint, and no date: enough where the text says that a file number follows.
        var istMoeglich: Bool {
            !datum && muster.contains(UInt8(ascii: "9"))
                && muster.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
                && laengen.reduce(0, +) >= 5
        }
    }
}
