// @ts-check
/**
 * Shows suggestions under the search box while somebody types: a combobox with a list, after the pattern of the ARIA Authoring Practices.
 * Arrows move through the list, Enter takes the one that is marked or asks what is typed, Escape closes the list.
 * Without this module the box is a form that asks a page.
 */

/** @typedef {{ words: string, language: string, sought: string | null, address: string | null }} Suggestion */

const Rest = 150;

/** @param {HTMLFormElement} form @param {HTMLInputElement} input */
function suggest(form, input) {
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.label ?? "");
  list.hidden = true;
  input.after(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }))
    input.setAttribute(name, value);

  /** @type {Suggestion[]} */
  let shown = [];
  let marked = -1;
  let timer = 0;
  /** @type {AbortController | undefined} */
  let asking;

  function close() {
    asking?.abort();
    clearTimeout(timer);
    list.hidden = true;
    marked = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /** @param {number} at */
  function mark(at) {
    marked = at;
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at]?.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} at */
  function take(at) {
    const { address, sought } = shown[at];
    close();
    if (address !== null) location.assign(`/${address}`);
    else {
      input.value = sought ?? "";
      form.requestSubmit();
    }
  }

  /** @param {Suggestion[]} found */
  function show(found) {
    shown = found;
    list.replaceChildren(
      ...found.map(({ words, language, address }, at) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        if (language !== "und") option.lang = language;
        option.dir = "auto";
        if (address !== null) option.className = "page";
        option.textContent = words;
        // The focus stays in the box: a press would take it away before the click.
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => take(at));
        return option;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    mark(-1);
  }

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    try {
      const query = new URLSearchParams({ typed: input.value });
      const answer = await fetch(`${form.dataset.search}?${query}`, { headers: { Accept: "application/json" }, signal: asking.signal });
      if (answer.ok && document.activeElement === input) show(await answer.json());
    } catch {
      // The line dropped, or more was typed: the form asks all the same.
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (input.value.trim().length === 0) close();
    else timer = setTimeout(() => void ask(), Rest);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    if (event.key === "Escape" && isOpen) close();
    else if (event.key === "ArrowDown" && isOpen) mark(marked + 1 < shown.length ? marked + 1 : -1);
    else if (event.key === "ArrowUp" && isOpen) mark(marked < 0 ? shown.length - 1 : marked - 1);
    else if (event.key === "ArrowDown" && input.value.trim().length > 0) void ask();
    else if (event.key === "Enter" && isOpen && marked >= 0) take(marked);
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", close);
}

for (const form of document.querySelectorAll("form[data-search]")) {
  const input = form.querySelector("input[type=search]");
  if (form instanceof HTMLFormElement && input instanceof HTMLInputElement) suggest(form, input);
}
