// swift-tools-version: 6.2
// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

/// Every target of ours is built with the same, strict settings.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatWarning("ExplicitSendable", as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
    name: "fundstelle",
    products: [
        .executable(name: "fundstelle", targets: ["fundstelle"])
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // C libraries of the system
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CLibStemmer", providers: [.apt(["libstemmer-dev"])]),

        // The moment between fork and exec, in which only C may run
        .target(name: "CKindprozess"),
        // The loop over all vectors, in the best instructions that the machine has
        .target(name: "CVektorkern"),

        // The domain: values and computation, no disk, no network
        .target(name: "Norms", swiftSettings: strict),
        .target(name: "GermanText", dependencies: ["CLibStemmer"], swiftSettings: strict),
        .target(name: "Corpus", dependencies: ["Norms"], swiftSettings: strict),
        .target(name: "Regelungen", dependencies: ["Norms", "GermanText", "Corpus"], swiftSettings: strict),
        .target(
            name: "Ingestion", dependencies: ["Norms", "GermanText", "Corpus", "Regelungen"], swiftSettings: strict),
        .target(name: "LanguageModels", swiftSettings: strict),
        .target(
            name: "Retrieval", dependencies: ["Norms", "GermanText", "Corpus", "LanguageModels"],
            swiftSettings: strict),
        .target(
            name: "Answering",
            dependencies: ["Norms", "GermanText", "Corpus", "Regelungen", "Retrieval", "LanguageModels"],
            swiftSettings: strict),
        .target(name: "Casework", dependencies: ["Norms", "Corpus", "Regelungen"], swiftSettings: strict),
        // What happened, in a chain that shows any change
        .target(name: "Audit", swiftSettings: strict),
        .target(
            name: "Evaluation", dependencies: ["Norms", "GermanText", "Corpus", "Retrieval", "Answering"],
            swiftSettings: strict),

        // Adapters: they depend on the domain, never the reverse
        .target(
            name: "DocumentTools",
            dependencies: [
                "Ingestion", "Casework", "CLibXML2", "CLibArchive", "CKindprozess", systemPackage, httpClient, nioCore,
                nioHTTP1,
            ],
            swiftSettings: strict),
        .target(
            name: "SQLiteStorage",
            dependencies: [
                "Norms", "GermanText", "Corpus", "Retrieval", "Casework", "Audit", grdb, grdbSQLite, crypto,
            ],
            swiftSettings: strict),
        .target(
            name: "VectorStorage", dependencies: ["Corpus", "Retrieval", "LanguageModels", "CVektorkern"],
            swiftSettings: strict),
        .target(
            name: "ModelServers",
            dependencies: ["LanguageModels", "CKindprozess", httpClient, nioCore, nioHTTP1],
            swiftSettings: strict),
        .target(
            name: "ShippedData",
            dependencies: ["Norms", "GermanText", "Corpus", "Regelungen", "Retrieval", "Casework", yams],
            path: "Data",
            resources: [.copy("yaml"), .copy("sachverzeichnis"), .copy("pruefschema.schema.json")],
            swiftSettings: strict),
        .target(
            name: "WebAPI",
            dependencies: ["Norms", "Corpus", "Regelungen", "Casework", hummingbird, logging],
            swiftSettings: strict),
        .target(
            name: "WebUI",
            dependencies: [
                "Norms", "GermanText", "Corpus", "Regelungen", "Ingestion", "Retrieval", "LanguageModels", "Answering",
                "Casework", "Evaluation", hummingbird, hummingbirdCore, mustache, logging, lifecycle, nioCore,
            ],
            resources: [.copy("Assets"), .copy("Templates")], swiftSettings: strict),

        // All wiring
        .executableTarget(
            name: "fundstelle",
            dependencies: [
                "Norms", "GermanText", "Corpus", "Regelungen", "Ingestion", "Retrieval", "Answering", "DocumentTools",
                "SQLiteStorage", "ShippedData", "WebUI", "WebAPI", "LanguageModels", "VectorStorage", "ModelServers",
                "Evaluation", "Casework", "Audit", arguments, configuration, logging, lifecycle, hummingbird,
                hummingbirdCore, crypto,
            ], swiftSettings: strict),

        // Not for users: what search over vectors costs
        .executableTarget(
            name: "vektor-bench", dependencies: ["VectorStorage", "CVektorkern", "Retrieval", "Corpus"],
            path: "Benchmarks/dense", swiftSettings: strict),

        // Not for users: what many Vorgänge cost
        .executableTarget(
            name: "vorgang-bench",
            dependencies: ["Casework", "Audit", "SQLiteStorage", "Corpus", "Norms", "GermanText"],
            path: "Benchmarks/vorgaenge", swiftSettings: strict),

        // Not for users: the bare retrieval over any passages, to be put beside other engines
        .executableTarget(
            name: "retrieval-bench",
            dependencies: [
                "Norms", "GermanText", "Corpus", "Retrieval", "LanguageModels", "SQLiteStorage", "VectorStorage",
                "ModelServers", "ShippedData", arguments,
            ],
            path: "Benchmarks/retrieval", swiftSettings: strict),

        // Tests
        .target(
            name: "TestKit", dependencies: ["Norms", "Corpus", "Casework", "Retrieval", "LanguageModels", crypto],
            path: "Tests/TestKit", swiftSettings: strict),
        .testTarget(name: "NormsTests", dependencies: ["Norms", "ShippedData", "TestKit"]),
        .testTarget(name: "GermanTextTests", dependencies: ["GermanText", "ShippedData", "TestKit"]),
        .testTarget(name: "CorpusTests", dependencies: ["Corpus", "Norms", "ShippedData", "TestKit"]),
        .testTarget(
            name: "RegelungenTests", dependencies: ["Regelungen", "GermanText", "Corpus", "ShippedData", "TestKit"]),
        .testTarget(
            name: "IngestionTests",
            dependencies: ["Ingestion", "DocumentTools", "Norms", "Corpus", "ShippedData", "TestKit"]),
        .testTarget(
            name: "DocumentToolsTests",
            dependencies: [
                "DocumentTools", "Ingestion", "Casework", "ShippedData", "Norms", "Corpus", "TestKit", hummingbird,
                hummingbirdTesting,
            ]),
        .testTarget(
            name: "SQLiteStorageTests",
            dependencies: [
                "SQLiteStorage", "Corpus", "Norms", "GermanText", "Retrieval", "Casework", "Audit", "TestKit", grdb,
            ]),
        .testTarget(
            name: "RetrievalTests",
            dependencies: [
                "Retrieval", "LanguageModels", "Norms", "GermanText", "Corpus", "Ingestion", "DocumentTools",
                "ShippedData", "TestKit",
            ],
            exclude: ["Entwicklungsfragen.jsonl", "Pruefungsfragen.jsonl"]),
        .testTarget(name: "LanguageModelsTests", dependencies: ["LanguageModels", "TestKit"]),
        .testTarget(
            name: "VectorStorageTests",
            dependencies: ["VectorStorage", "CVektorkern", "Retrieval", "LanguageModels", "Corpus", "TestKit"]),
        .testTarget(name: "ModelServersTests", dependencies: ["ModelServers", "LanguageModels", "TestKit"]),
        .testTarget(
            name: "AnsweringTests",
            dependencies: [
                "Answering", "Retrieval", "Norms", "GermanText", "Corpus", "Regelungen", "LanguageModels",
                "ModelServers",
                "Ingestion", "DocumentTools", "ShippedData", "TestKit",
            ],
            exclude: ["Pipeline/injektionen.jsonl", "Fremdsachen/umstaende.jsonl"]),
        .testTarget(
            name: "CaseworkTests",
            dependencies: [
                "Casework", "Norms", "Corpus", "Regelungen", "Ingestion", "DocumentTools", "ShippedData", "TestKit",
            ]),
        .testTarget(name: "AuditTests", dependencies: ["Audit", "TestKit"]),
        .testTarget(
            name: "EvaluationTests",
            dependencies: ["Evaluation", "Answering", "Retrieval", "GermanText", "Norms", "Corpus", "TestKit"]),
        .testTarget(
            name: "WebUITests",
            dependencies: [
                "WebUI", "Corpus", "Norms", "Regelungen", "Ingestion", "Retrieval", "LanguageModels", "Answering",
                "Casework", "Evaluation", "ShippedData", "TestKit",
                hummingbird, hummingbirdTesting,
            ]),
        .testTarget(
            name: "WebAPITests",
            dependencies: ["WebAPI", "Casework", "Corpus", "Norms", "Regelungen", hummingbird, hummingbirdTesting]),
        .testTarget(
            name: "fundstelleTests",
            dependencies: [
                "fundstelle", "retrieval-bench", "Norms", "Corpus", "Retrieval", "Evaluation", "LanguageModels",
                "ModelServers",
                "SQLiteStorage", "ShippedData", "Casework", "TestKit", grdb,
            ]),
        .testTarget(name: "LayeringTests"),
    ],
    swiftLanguageModes: [.v6]
)
