// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The target graph of DESIGN §2, held against the import lines of the sources.
///
/// SwiftPM's explicit-import check leaves out toolchain modules and tests; this one reads every line.
@Suite struct LayeringTests {
    /// What each target of ours may import of ours.
    static let allowed: [String: Set<String>] = [
        "Norms": [],
        "GermanText": ["CLibStemmer"],
        "Corpus": ["Norms"],
        "Regelungen": ["Norms", "GermanText", "Corpus"],
        "Ingestion": ["Norms", "GermanText", "Corpus", "Regelungen"],
        "LanguageModels": [],
        "Retrieval": ["Norms", "GermanText", "Corpus", "LanguageModels"],
        "Evaluation": ["Norms", "GermanText", "Corpus", "Retrieval", "Answering"],
        "Casework": ["Norms", "Corpus", "Regelungen"],
        "Audit": [],
        "Answering": ["Norms", "GermanText", "Corpus", "Regelungen", "Retrieval", "LanguageModels"],
        "DocumentTools": [
            "Norms", "GermanText", "Corpus", "Ingestion", "Casework", "CLibXML2", "CLibArchive", "CKindprozess",
        ],
        "SQLiteStorage": ["Norms", "GermanText", "Corpus", "Retrieval", "Casework", "Audit"],
        "VectorStorage": ["Corpus", "Retrieval", "LanguageModels", "CVektorkern"],
        "ModelServers": ["LanguageModels", "CKindprozess"],
        "ShippedData": ["Norms", "GermanText", "Corpus", "Regelungen", "Retrieval", "Casework"],
        "WebAPI": ["Norms", "Corpus", "Regelungen", "Casework"],
        "WebUI": [
            "Norms", "GermanText", "Corpus", "Regelungen", "Ingestion", "Retrieval", "LanguageModels", "Answering",
            "Casework", "Evaluation",
        ],
        // Measures retrieval alone: it reads no files of law and answers nothing.
        "retrieval-bench": [
            "Norms", "GermanText", "Corpus", "Retrieval", "LanguageModels", "SQLiteStorage", "VectorStorage",
            "ModelServers", "ShippedData",
        ],
        "vektor-bench": ["Corpus", "Retrieval", "VectorStorage", "CVektorkern"],
        "vorgang-bench": ["Casework", "Audit", "SQLiteStorage", "Corpus", "Norms", "GermanText"],
    ]

    /// Targets that lie elsewhere than in `Sources/<name>`.
    static let folders = [
        "ShippedData": "Data", "retrieval-bench": "Benchmarks/retrieval", "vektor-bench": "Benchmarks/dense",
        "vorgang-bench": "Benchmarks/vorgaenge",
    ]

    /// Modules that reach the outside world; the domain must not see them.
    static let adapters: Set<String> = [
        "GRDB", "SQLite3", "Hummingbird", "HummingbirdCore", "Mustache", "AsyncHTTPClient", "NIOCore",
        "NIOPosix", "SystemPackage", "Crypto", "Yams", "Configuration", "ArgumentParser",
    ]

    static let domain = [
        "Norms", "GermanText", "Corpus", "Regelungen", "LanguageModels", "Ingestion", "Retrieval", "Answering",
        "Evaluation", "Casework", "Audit",
    ]

    @Test(arguments: allowed.keys.sorted())
    func importsOnlyWhatTheGraphAllows(target: String) throws {
        let ours = Set(Self.allowed.keys).union([
            "CLibXML2", "CLibArchive", "CLibStemmer", "CKindprozess", "CVektorkern", "fundstelle", "TestKit",
        ])
        for (file, module) in try imports(of: target) where ours.contains(module) && module != target {
            #expect(Self.allowed[target]?.contains(module) == true, "\(file) imports \(module)")
        }
    }

    @Test(arguments: domain)
    func domainReachesNoOutsideWorld(target: String) throws {
        for (file, module) in try imports(of: target) {
            #expect(!Self.adapters.contains(module), "\(file) imports \(module)")
            #expect(module != "Foundation" || Self.foundationIsNeeded(file), "\(file) imports Foundation")
        }
    }

    @Test func everyTargetIsListed() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Quelltexte.wurzel.appending(path: "Sources").path)
        let listed = Set(Self.allowed.keys).union([
            "CLibXML2", "CLibArchive", "CLibStemmer", "CKindprozess", "CVektorkern", "fundstelle",
        ])
        for folder in folders where !folder.hasPrefix(".") {
            #expect(listed.contains(folder), "Sources/\(folder) is in no rule of this test")
        }
    }

    @Test func everySourceFileCarriesItsLicence() throws {
        for file in try Quelltexte.swiftdateien(unter: Quelltexte.wurzel.appending(path: "Sources")) {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains("SPDX-License-Identifier: EUPL-1.2"), "\(file.path)")
        }
    }

    /// The package of fuzzers reaches the targets through links; one that lacks what another needs does not build.
    @Test func whatIsFuzzedHasAllItNeeds() throws {
        let linked = Set(
            try FileManager.default.contentsOfDirectory(atPath: Quelltexte.wurzel.appending(path: "Fuzz/Sources").path))
        for target in linked {
            // Of the C libraries an adapter needs only those of the folders that are fuzzed.
            for need in Self.allowed[target] ?? [] where !need.hasPrefix("C") || need == "Corpus" {
                #expect(linked.contains(need), "Fuzz/Sources lacks \(need), which \(target) needs")
            }
        }
    }

    private static func foundationIsNeeded(_ file: String) -> Bool {
        foundationFiles.keys.contains { file.hasSuffix($0) }
    }

    /// The few domain files that may use Foundation, each with its reason.
    private static let foundationFiles: [String: String] = [
        "LanguageModels/Embedding/EmbeddingInput.swift": "Unicode normalisation is not in the standard library",
        "Evaluation/Fragensatz/Fragenleser.swift": "JSON is not in the standard library",
        "Evaluation/Fragensatz/Fragenschreiber.swift": "JSON is not in the standard library",
        "Casework/Vermerk/Vermerk+JSON.swift": "JSON is not in the standard library",
        "LanguageModels/Wire/EmbeddingWire.swift": "JSON is not in the standard library",
        "LanguageModels/Reranking/RerankWire.swift": "JSON is not in the standard library",
        "LanguageModels/Chat/ChatWire.swift": "JSON is not in the standard library",
        "GermanText/Normalisation/TextNormalisation.swift": "Unicode normalisation is not in the standard library",
        "GermanText/Words/WordFolding.swift": "Unicode normalisation is not in the standard library",
    ]

    private func imports(of target: String) throws -> [(file: String, module: String)] {
        let folder = Self.folders[target] ?? "Sources/\(target)"
        return try Quelltexte.swiftdateien(unter: Quelltexte.wurzel.appending(path: folder)).flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ")
                guard let position = words.firstIndex(of: "import"), position <= 2, position + 1 < words.count,
                    words[..<position].allSatisfy({
                        ["public", "internal", "package", "private", "fileprivate", "@testable", "@preconcurrency"]
                            .contains($0)
                    })
                else { return nil }
                let name = words[(position + 1)...].first {
                    !["struct", "class", "enum", "func", "protocol"].contains($0)
                }
                return name.map { (file.path, String($0.prefix { $0 != "." })) }
            }
        }
    }
}
