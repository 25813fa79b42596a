// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The natural logarithm of the C library, so that the domain needs no Foundation.
enum Logarithm {
    static func natural(_ value: Double) -> Double { log(value) }
}
