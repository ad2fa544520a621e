// @ts-check
/**
 * One key answers a suggestion that has the focus: y confirms it, n dismisses it, j and k go to the next and the one before.
 * Without this module each has two buttons. Keys count only while a suggestion itself has the focus, never inside its fields.
 */

const suggestions = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-suggestion]")]);

/** @param {HTMLElement} from @param {number} by */
function go(from, by) {
  suggestions[suggestions.indexOf(from) + by]?.focus();
}

/** @param {HTMLElement} suggestion @param {string} form */
function send(suggestion, form) {
  const found = suggestion.querySelector(`form[${form}]`);
  if (found instanceof HTMLFormElement) found.requestSubmit();
}

for (const suggestion of suggestions) {
  suggestion.addEventListener("keydown", (event) => {
    if (event.target !== suggestion || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "y") send(suggestion, "data-confirm");
    else if (event.key === "n") send(suggestion, "data-dismiss");
    else if (event.key === "j") go(suggestion, 1);
    else if (event.key === "k") go(suggestion, -1);
    else return;
    event.preventDefault();
  });
}

document.querySelector("[data-keys]")?.removeAttribute("hidden");

// The browser goes to the place in the address once all is loaded, and takes the focus along.
if (location.hash === "#suggestions") addEventListener("load", () => setTimeout(() => suggestions[0]?.focus()));
