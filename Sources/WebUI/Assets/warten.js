// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// Nothing waits silently: after a moment the form says what is happening.
const stufen = [
  [300, (text) => text],
  [5000, (text) => `${text} Das dauert länger als sonst. Sie können in einem anderen Fenster weiterarbeiten.`],
];

export function verbindeWarten() {
  for (const form of document.querySelectorAll("form[data-warten]")) {
    const meldung = form.querySelector("[data-warten-meldung]");
    let uhren = [];
    const halte = () => {
      uhren.forEach(clearTimeout);
      uhren = [];
      meldung.textContent = "";
      form.removeAttribute("aria-busy");
    };
    form.addEventListener("submit", () => {
      halte();
      form.setAttribute("aria-busy", "true");
      uhren = stufen.map(([ms, satz]) => setTimeout(() => { meldung.textContent = satz(form.dataset.warten); }, ms));
    });
    window.addEventListener("pageshow", halte);
  }
}
