// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// What a change touches opens below it and is asked for only then; without this the link leads to a page of its own.
export function verbindeBetroffen() {
  for (const verweis of document.querySelectorAll("[data-betroffen]")) {
    const klappe = document.createElement("details");
    klappe.className = "aufklapp";
    const titel = document.createElement("summary");
    titel.textContent = verweis.textContent;
    const inhalt = document.createElement("div");
    inhalt.setAttribute("role", "status");
    klappe.append(titel, inhalt);
    klappe.addEventListener("toggle", () => { if (klappe.open && !inhalt.childElementCount) fuelle(inhalt, verweis.href); });
    verweis.replaceWith(klappe);
  }
}

async function fuelle(inhalt, href) {
  const uhr = setTimeout(() => { inhalt.textContent = "Wird gesucht …"; }, 300);
  try {
    const adresse = new URL(href);
    adresse.searchParams.set("teil", "ja");
    const antwort = await fetch(adresse);
    if (!antwort.ok) throw new Error(antwort.statusText);
    const seite = new DOMParser().parseFromString(await antwort.text(), "text/html");
    inhalt.replaceChildren(seite.querySelector("[data-betroffen-inhalt]"));
  } catch {
    inhalt.replaceChildren();
    inhalt.textContent = "Das ließ sich gerade nicht laden. ";
    const verweis = document.createElement("a");
    verweis.href = href;
    verweis.textContent = "Als Seite öffnen";
    inhalt.append(verweis);
  } finally {
    clearTimeout(uhr);
  }
}
