// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// The one loop that reads every vector. The question has 12 bits a value, the vectors 8: the products are exact, and
// the loop is as fast as memory. Each instruction set is chosen at run time, so that one program serves all machines.

#include "vektorkern.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define MIT(satz) __attribute__((target(satz)))
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Records that are fetched ahead: the machine's own prefetcher stops at each page of 4 KB.
enum { VORAUS = 12 };

static float massstab(const uint8_t *satz, struct vektorlage lage) {
    float wert;
    memcpy(&wert, satz + lage.massstab, sizeof wert);
    return wert;
}

static void punkte_einfach(const uint8_t *satz, size_t anzahl, struct vektorlage lage, const int16_t *frage,
                           float *punkte) {
    for (size_t i = 0; i < anzahl; i++, satz += lage.schritt) {
        int32_t summe = 0;
        for (size_t k = 0; k < lage.laenge; k++) summe += (int32_t)(int8_t)satz[k] * frage[k];
        punkte[i] = (float)summe * massstab(satz, lage);
    }
}

#if defined(__x86_64__)
MIT("avx2") static inline __m256i mal_avx2(const uint8_t *werte, const int16_t *frage) {
    __m256i breit = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)werte));
    return _mm256_madd_epi16(breit, _mm256_loadu_si256((const __m256i *)frage));
}

MIT("avx2") static inline int32_t summe_avx2(__m256i v) {
    __m128i halb = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    halb = _mm_add_epi32(halb, _mm_shuffle_epi32(halb, _MM_SHUFFLE(1, 0, 3, 2)));
    halb = _mm_add_epi32(halb, _mm_shuffle_epi32(halb, _MM_SHUFFLE(2, 3, 0, 1)));
    return _mm_cvtsi128_si32(halb);
}

MIT("avx2") static void punkte_avx2(const uint8_t *satz, size_t anzahl, struct vektorlage lage, const int16_t *frage,
                                    float *punkte) {
    for (size_t i = 0; i < anzahl; i++, satz += lage.schritt) {
        const char *spaeter = (const char *)satz + VORAUS * lage.schritt;
        __m256i a = _mm256_setzero_si256(), b = a;
        for (size_t k = 0; k < lage.laenge; k += 32) {
            if (k % 64 == 0) _mm_prefetch(spaeter + k, _MM_HINT_T0);
            a = _mm256_add_epi32(a, mal_avx2(satz + k, frage + k));
            b = _mm256_add_epi32(b, mal_avx2(satz + k + 16, frage + k + 16));
        }
        punkte[i] = (float)summe_avx2(_mm256_add_epi32(a, b)) * massstab(satz, lage);
    }
}

MIT("avx2") static uint64_t lies_avx2(const uint8_t *bytes, size_t anzahl) {
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    size_t k = 0;
    for (; k + 128 <= anzahl; k += 128) {
        _mm_prefetch((const char *)bytes + k + 4096, _MM_HINT_T0);
        _mm_prefetch((const char *)bytes + k + 4096 + 64, _MM_HINT_T0);
        a = _mm256_xor_si256(a, _mm256_loadu_si256((const __m256i *)(bytes + k)));
        b = _mm256_xor_si256(b, _mm256_loadu_si256((const __m256i *)(bytes + k + 32)));
        c = _mm256_xor_si256(c, _mm256_loadu_si256((const __m256i *)(bytes + k + 64)));
        d = _mm256_xor_si256(d, _mm256_loadu_si256((const __m256i *)(bytes + k + 96)));
    }
    a = _mm256_xor_si256(_mm256_xor_si256(a, b), _mm256_xor_si256(c, d));
    uint64_t teile[4];
    _mm256_storeu_si256((__m256i *)teile, a);
    return teile[0] ^ teile[1] ^ teile[2] ^ teile[3];
}

MIT("sse4.2") static uint32_t pruefsumme_sse42(uint32_t vorher, const uint8_t *bytes, size_t anzahl) {
    uint64_t summe = (uint32_t)~vorher;
    for (; anzahl >= 8; anzahl -= 8, bytes += 8) {
        uint64_t wort;
        memcpy(&wort, bytes, sizeof wort);
        summe = _mm_crc32_u64(summe, wort);
    }
    for (; anzahl > 0; anzahl--, bytes++) summe = _mm_crc32_u8((uint32_t)summe, *bytes);
    return ~(uint32_t)summe;
}
#endif

#if defined(__aarch64__)
static void punkte_neon(const uint8_t *satz, size_t anzahl, struct vektorlage lage, const int16_t *frage,
                        float *punkte) {
    for (size_t i = 0; i < anzahl; i++, satz += lage.schritt) {
        const uint8_t *spaeter = satz + VORAUS * lage.schritt;
        int32x4_t a = vdupq_n_s32(0), b = a;
        for (size_t k = 0; k < lage.laenge; k += 16) {
            if (k % 64 == 0) __builtin_prefetch(spaeter + k);
            int8x16_t werte = vld1q_s8((const int8_t *)satz + k);
            int16x8_t unten = vmovl_s8(vget_low_s8(werte)), oben = vmovl_high_s8(werte);
            int16x8_t f = vld1q_s16(frage + k), g = vld1q_s16(frage + k + 8);
            a = vmlal_s16(a, vget_low_s16(unten), vget_low_s16(f));
            b = vmlal_high_s16(b, unten, f);
            a = vmlal_s16(a, vget_low_s16(oben), vget_low_s16(g));
            b = vmlal_high_s16(b, oben, g);
        }
        punkte[i] = (float)vaddvq_s32(vaddq_s32(a, b)) * massstab(satz, lage);
    }
}
#endif

static uint64_t lies_einfach(const uint8_t *bytes, size_t anzahl) {
    uint64_t a = 0;
    for (size_t k = 0; k + 8 <= anzahl; k += 8) {
        uint64_t wort;
        memcpy(&wort, bytes + k, sizeof wort);
        a ^= wort;
    }
    return a;
}

static uint32_t pruefsumme_einfach(uint32_t vorher, const uint8_t *bytes, size_t anzahl) {
    uint32_t summe = ~vorher;
    for (size_t k = 0; k < anzahl; k++) {
        summe ^= bytes[k];
        for (int bit = 0; bit < 8; bit++) summe = (summe >> 1) ^ (0x82F63B78u & (0u - (summe & 1)));
    }
    return ~summe;
}

enum vektorbauart vektor_beste_bauart(void) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) return VEKTOR_AVX2;
#elif defined(__aarch64__)
    return VEKTOR_NEON;
#endif
    return VEKTOR_EINFACH;
}

void vektor_punkte(enum vektorbauart bauart, const uint8_t *saetze, size_t anzahl, struct vektorlage lage,
                   const int16_t *frage, float *punkte) {
#if defined(__x86_64__)
    if (bauart == VEKTOR_AVX2) return punkte_avx2(saetze, anzahl, lage, frage, punkte);
#elif defined(__aarch64__)
    if (bauart == VEKTOR_NEON) return punkte_neon(saetze, anzahl, lage, frage, punkte);
#endif
    punkte_einfach(saetze, anzahl, lage, frage, punkte);
}

uint64_t vektor_lies(enum vektorbauart bauart, const uint8_t *bytes, size_t anzahl) {
#if defined(__x86_64__)
    if (bauart == VEKTOR_AVX2) return lies_avx2(bytes, anzahl);
#endif
    return lies_einfach(bytes, anzahl);
}

uint32_t vektor_pruefsumme(uint32_t vorher, const uint8_t *bytes, size_t anzahl) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("sse4.2")) return pruefsumme_sse42(vorher, bytes, anzahl);
#endif
    return pruefsumme_einfach(vorher, bytes, anzahl);
}
