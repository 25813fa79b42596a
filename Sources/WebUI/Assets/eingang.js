// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// Files by drag and drop, with the progress of the transfer; the list of what becomes of them, live.
export function verbindeEingang() {
  for (const form of document.querySelectorAll("form[data-hochladen]")) verbindeFormular(form);
  for (const bereich of document.querySelectorAll("[data-strom]")) verbindeStrom(bereich);
}

function verbindeFormular(form) {
  const feld = form.querySelector("input[type=file]");
  const ziel = form.querySelector("[data-ablegen]");
  feld.addEventListener("change", () => zeigeListe(form, feld.files));
  // Dropped beside the field a file would replace the page.
  for (const art of ["dragover", "drop"]) document.addEventListener(art, (event) => event.preventDefault());
  ziel.addEventListener("dragover", () => ziel.classList.add("hochladen__feld--ueber"));
  ziel.addEventListener("dragleave", () => ziel.classList.remove("hochladen__feld--ueber"));
  ziel.addEventListener("drop", (event) => {
    ziel.classList.remove("hochladen__feld--ueber");
    const sammlung = new DataTransfer();
    for (const datei of [...feld.files, ...event.dataTransfer.files]) sammlung.items.add(datei);
    feld.files = sammlung.files;
    zeigeListe(form, feld.files);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sende(form);
  });
}

function zeigeListe(form, dateien) {
  const liste = form.querySelector("[data-liste]");
  const zeilen = [...dateien].slice(0, 20).map((datei) => zeile(`${datei.name} (${groesse(datei.size)})`));
  if (dateien.length > 20) zeilen.push(zeile(`und ${dateien.length - 20} weitere`));
  liste.replaceChildren(...zeilen);
}

function zeile(text) {
  const element = document.createElement("li");
  element.textContent = text;
  return element;
}

function groesse(bytes) {
  const [wert, einheit] = bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${wert.toLocaleString("de-DE", { maximumFractionDigits: 1 })} ${einheit}`;
}

function sende(form) {
  const balken = form.querySelector("[data-balken]");
  const meldung = form.querySelector("[data-meldung]");
  const knopf = form.querySelector("button[type=submit]");
  const anfrage = new XMLHttpRequest();
  balken.hidden = false;
  knopf.disabled = true;
  meldung.textContent = "Die Dateien werden übertragen.";
  anfrage.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) balken.value = (100 * event.loaded) / event.total;
  });
  anfrage.addEventListener("load", () => {
    if (anfrage.status < 400) return location.assign(anfrage.responseURL);
    // The page says what went wrong.
    const seite = new DOMParser().parseFromString(anfrage.responseText, "text/html");
    ende(seite.querySelector(".fehlertext")?.textContent ?? "Die Dateien wurden nicht angenommen.");
  });
  anfrage.addEventListener("error", () => ende("Die Übertragung brach ab. Bitte versuchen Sie es noch einmal."));
  const ende = (text) => {
    balken.hidden = true;
    knopf.disabled = false;
    meldung.textContent = text;
  };
  anfrage.open("POST", form.action);
  anfrage.send(new FormData(form));
}

function verbindeStrom(bereich) {
  const quelle = new EventSource(bereich.dataset.strom);
  quelle.addEventListener("message", (event) => ersetze(bereich, event.data));
  // A proxy that holds streams back: ask now and then instead.
  let fehler = 0;
  quelle.addEventListener("open", () => { fehler = 0; });
  quelle.addEventListener("error", () => {
    fehler += 1;
    if (fehler < 3) return;
    quelle.close();
    setInterval(() => frage(bereich), 5000);
  });
}

async function frage(bereich) {
  const antwort = await fetch("/eingang/verlauf").catch(() => null);
  if (!antwort?.ok) return;
  const seite = new DOMParser().parseFromString(await antwort.text(), "text/html");
  const neu = seite.querySelector("[data-strom]");
  if (neu) ersetze(bereich, neu.innerHTML);
}

// The reader's place survives; the sentence that is read out changes only when it says something new.
function ersetze(bereich, html) {
  const satz = bereich.querySelector(".lage__satz");
  const aktiv = bereich.contains(document.activeElement) ? document.activeElement.id : "";
  const vorlage = document.createElement("template");
  vorlage.innerHTML = html;
  const neuerSatz = vorlage.content.querySelector(".lage__satz");
  if (satz && neuerSatz) {
    if (satz.textContent !== neuerSatz.textContent) satz.textContent = neuerSatz.textContent;
    neuerSatz.replaceWith(satz);
  }
  bereich.replaceChildren(vorlage.content);
  if (aktiv) document.getElementById(aktiv)?.focus({ preventScroll: true });
}
