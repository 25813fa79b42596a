// swift-tools-version: 6.2
// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// Fuzzing with libFuzzer, a package of its own because its flags are unsafe in a package others depend on.
//
//     cd Fuzz
//     SWIFT_BACKTRACE=enable=no swift build -c release --product citations
//     SWIFT_BACKTRACE=enable=no .build/release/citations -max_total_time=600 -max_len=2048 CORPUS_FOLDER
//
// A further fuzzer is one folder beside `citations/` and one line in `fuzzers`. What it tests is reached through a
// symbolic link in `Sources/`, and is instrumented too.

import PackageDescription

/// The name of each fuzzer (also its folder) and what it tests.
let fuzzers: [(name: String, tests: [String])] = [
    ("citations", ["Norms"]),
    ("gii", ["Norms", "Corpus", "Ingestion", "DocumentTools"]),
]

/// The targets of the program that are tested, with what they depend on; of adapters only the named folders.
let tested: [(name: String, needs: [String], folders: [String]?)] = [
    ("Norms", [], nil),
    ("GermanText", ["CLibStemmer"], nil),
    ("Corpus", ["Norms"], nil),
    ("Regelungen", ["Norms", "GermanText", "Corpus"], nil),
    ("Ingestion", ["Norms", "GermanText", "Corpus", "Regelungen"], nil),
    ("DocumentTools", ["Ingestion", "CLibXML2"], ["XML"]),
]

let instrumented: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]

let package = Package(
    name: "fundstelle-fuzz",
    targets: [
        .systemLibrary(name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CLibStemmer", path: "Sources/CLibStemmer"),
    ]
        + tested.map { target in
            .target(
                name: target.name, dependencies: target.needs.map { .byName(name: $0) }, path: "Sources/\(target.name)",
                sources: target.folders, swiftSettings: instrumented)
        }
        + fuzzers.map { fuzzer in
            .executableTarget(
                name: fuzzer.name, dependencies: fuzzer.tests.map { .byName(name: $0) }, path: fuzzer.name,
                sources: ["Fuzz.swift"], swiftSettings: instrumented,
                linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
        },
    swiftLanguageModes: [.v6]
)
