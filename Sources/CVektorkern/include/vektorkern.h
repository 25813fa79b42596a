// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

#ifndef VEKTORKERN_H
#define VEKTORKERN_H

#include <stddef.h>
#include <stdint.h>

/// How vectors lie in memory: records of `schritt` bytes, one behind the other. A record begins with `laenge` signed
/// bytes (a multiple of 32) and has its scale as a float `massstab` bytes after its begin.
struct vektorlage {
    size_t laenge;
    size_t schritt;
    size_t massstab;
};

/// Ways to compute, best first; a machine has some of them.
enum vektorbauart { VEKTOR_AVX2 = 0, VEKTOR_NEON = 1, VEKTOR_EINFACH = 2 };

/// The best way this machine has.
enum vektorbauart vektor_beste_bauart(void);

/// For each of `anzahl` records: dot product of its bytes with the question, times its scale.
///
/// The question has `laenge` values between -2047 and 2047; with at most 4,096 of them no sum overflows.
void vektor_punkte(enum vektorbauart bauart, const uint8_t *saetze, size_t anzahl, struct vektorlage lage,
                   const int16_t *frage, float *punkte);

/// Reads all bytes once and does as good as nothing with them: what memory allows. For measuring only.
uint64_t vektor_lies(enum vektorbauart bauart, const uint8_t *bytes, size_t anzahl);

/// CRC-32C, going on from the sum of what came before (0 at the begin).
uint32_t vektor_pruefsumme(uint32_t vorher, const uint8_t *bytes, size_t anzahl);

#endif
