// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// The editor of check lists: line numbers keep up, a finding leads to its line, nothing is left behind unsaved.
export function verbindeSchemaeditor() {
  const feld = document.querySelector("[data-schema-text]");
  if (!feld) return;
  const nummern = document.querySelector("[data-zeilennummern]");
  const gespeichert = feld.value;
  let wirdGesendet = false;

  const ergaenze = () => {
    const zeilen = feld.value.split("\n").length;
    while (nummern.childElementCount < zeilen + 50) {
      const nummer = document.createElement("span");
      nummer.textContent = nummern.childElementCount + 1;
      nummern.append(nummer);
    }
    if (!CSS.supports("field-sizing", "content")) feld.rows = zeilen + 2;
  };
  feld.addEventListener("input", ergaenze);
  ergaenze();

  for (const verweis of document.querySelectorAll("[data-zeile]")) {
    verweis.addEventListener("click", (ereignis) => {
      ereignis.preventDefault();
      const zeilen = feld.value.split("\n");
      const stelle = Math.min(Number(verweis.dataset.zeile), zeilen.length) - 1;
      const anfang = zeilen.slice(0, stelle).reduce((summe, zeile) => summe + zeile.length + 1, 0);
      feld.focus({ preventScroll: true });
      feld.setSelectionRange(anfang, anfang + zeilen[stelle].length);
      nummern.children[stelle].scrollIntoView({ block: "center" });
    });
  }

  feld.addEventListener("keydown", (ereignis) => {
    if (ereignis.key !== "Enter" || ereignis.shiftKey || ereignis.isComposing) return;
    const davor = feld.value.slice(0, feld.selectionStart);
    const einzug = davor.slice(davor.lastIndexOf("\n") + 1).match(/^ */)[0];
    if (!einzug) return;
    ereignis.preventDefault();
    // Unlike setting the value it can be undone.
    document.execCommand("insertText", false, `\n${einzug}`);
  });
  feld.form.addEventListener("keydown", (ereignis) => {
    if (ereignis.key !== "s" || !(ereignis.ctrlKey || ereignis.metaKey)) return;
    ereignis.preventDefault();
    feld.form.requestSubmit(feld.form.querySelector("[value=speichern]"));
  });
  feld.form.addEventListener("submit", () => { wirdGesendet = true; });
  window.addEventListener("pageshow", () => { wirdGesendet = false; });
  window.addEventListener("beforeunload", (ereignis) => {
    if (!wirdGesendet && feld.value !== gespeichert) ereignis.preventDefault();
  });
}
