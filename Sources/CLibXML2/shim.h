// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2
#ifndef FUNDSTELLE_LIBXML2_SHIM_H
#define FUNDSTELLE_LIBXML2_SHIM_H
/* Debian builds libxml2 with ICU; its headers would then bring in ICU's own, which clash with the copy inside
   Foundation. The one struct that differs without it (an encoding handler) is never touched from here. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/// `xmlFree` is a mutable C global that Swift 6 refuses; this function wraps it.
static inline void fundstelle_xml_free(void *pointer) { xmlFree(pointer); }
#endif
