// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// A statement and its source mark each other on hover, focus and tap; with several sources only the one that is meant.
const gemeint = "ist-gemeint";

export function verbindeBelege() {
  for (const paar of document.querySelectorAll("[data-paar]")) verbinde(paar);
}

function verbinde(paar) {
  paar.classList.add("paar--mit-skript");
  const aussage = paar.querySelector(".aussage");
  const belege = [...paar.querySelectorAll("[data-beleg]")];
  const zeige = (ziel) => {
    const nummer = ziel?.closest("[data-zu-beleg]")?.dataset.zuBeleg ?? ziel?.closest("[data-beleg]")?.dataset.beleg;
    const innen = Boolean(ziel) && paar.contains(ziel);
    aussage.classList.toggle(gemeint, innen);
    for (const beleg of belege) {
      beleg.classList.toggle(gemeint, innen && (nummer === undefined || beleg.dataset.beleg === nummer));
    }
  };
  paar.addEventListener("pointerover", (event) => zeige(event.target));
  paar.addEventListener("pointerleave", () => zeige(paar.contains(document.activeElement) ? document.activeElement : null));
  paar.addEventListener("focusin", (event) => zeige(event.target));
  paar.addEventListener("focusout", (event) => zeige(event.relatedTarget));
  paar.addEventListener("click", (event) => zeige(event.target));
}
