// @ts-check
/**
 * The keys of the review: j and k move, x chooses, a chooses all or none, c confirms, r rejects, e corrects, ? shows the keys.
 * Without this module the page has its boxes, buttons and links. Keys count only while the box of a proposal has the focus, never inside a field.
 */

const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll("[data-proposal] > input")]);
const keys = document.querySelector("[data-keys]");
const confirm = document.querySelector("[data-confirm]");
const reason = document.querySelector("[data-reason]");
const count = document.querySelector("[data-count]");

/** How many are chosen stands beside the buttons. */
function tell() {
  const chosen = boxes.filter((box) => box.checked).length;
  if (count) count.textContent = chosen > 0 ? String(chosen) : "";
}

/** Where none is chosen, the one that has the focus is meant. @param {HTMLInputElement} box */
function chooseAtLeast(box) {
  if (!boxes.some((one) => one.checked)) box.checked = true;
  tell();
}

/** @param {HTMLInputElement} box */
function confirmChosen(box) {
  chooseAtLeast(box);
  if (confirm instanceof HTMLButtonElement) confirm.form?.requestSubmit(confirm);
}

/** @param {HTMLInputElement} box */
function rejectChosen(box) {
  chooseAtLeast(box);
  if (reason instanceof HTMLElement) reason.focus();
}

/** @param {HTMLInputElement} box */
function correct(box) {
  const form = box.parentElement?.querySelector("[data-correct]");
  if (!(form instanceof HTMLDetailsElement)) return;
  form.open = true;
  form.querySelector("input:not([type=hidden])")?.scrollIntoView({ block: "nearest" });
  /** @type {HTMLElement | null} */ (form.querySelector("input:not([type=hidden])"))?.focus();
}

function chooseAll() {
  const all = boxes.every((box) => box.checked);
  for (const box of boxes) box.checked = !all;
  tell();
}

/** @param {HTMLInputElement} box */
function choose(box) {
  box.checked = !box.checked;
  tell();
}

/** @param {HTMLInputElement} box @param {number} by */
function go(box, by) {
  boxes[boxes.indexOf(box) + by]?.focus();
}

/** Who comes to the proposals, from a decision or by a link, begins at the first. */
function arrive() {
  if (location.hash === "#proposals" && document.activeElement === document.body) boxes[0]?.focus();
}

/** @type {Record<string, (box: HTMLInputElement) => void>} */
const deeds = {
  j: (box) => go(box, 1),
  k: (box) => go(box, -1),
  x: choose,
  a: chooseAll,
  c: confirmChosen,
  r: rejectChosen,
  e: correct,
  "?": () => keys?.toggleAttribute("open"),
};

for (const box of boxes) {
  box.addEventListener("change", tell);
  box.addEventListener("keydown", (event) => {
    const deed = deeds[event.key.toLowerCase()];
    if (!deed || event.ctrlKey || event.altKey || event.metaKey) return;
    deed(box);
    event.preventDefault();
  });
}

keys?.removeAttribute("hidden");
tell();
addEventListener("hashchange", arrive);
// A browser that goes to a fragment takes the focus away in its first frame; the module may well run before it.
requestAnimationFrame(() => requestAnimationFrame(arrive));
