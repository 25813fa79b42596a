// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Ingestion
import Norms

/// libFuzzer's loop; it calls back with one input after the other.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ argc: UnsafeMutablePointer<Int32>,
    _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Reads the input as a law, cuts it into passages and checks that every range fits its text.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    guard let law = try? GiiLawReader(parser: LibXML2Parser()).read(bytes) else { return 0 }
    let register = LawRegister()
    let aufnahme = GiiAufnahme(zitate: CitationParser(register: register), register: register)
        .aufnahme(gesetz: law, datei: "fuzz.xml", sha256: "")
    for abschnitt in aufnahme.abschnitte {
        let length = abschnitt.text.utf8.count
        for teil in abschnitt.teile {
            precondition(!teil.bereich.isEmpty && teil.bereich.upperBound <= length, "part outside its text")
        }
        precondition(Set(abschnitt.teile.map(\.pfad)).count == abschnitt.teile.count, "path occurs twice")
    }
    for passage in aufnahme.passagen {
        let abschnitt = aufnahme.abschnitte[passage.abschnitt]
        precondition(passage.text == abschnitt.text(in: passage.bereich), "passage is not verbatim")
    }
    return 0
}

@_cdecl("gii_main")
public func fuzzMain(
    _ argc: Int32, _ argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
    var count = argc
    var arguments = argv
    return runFuzzer(&count, &arguments) { readOne($0, $1) }
}
