// @ts-check
/**
 * Keeps the page of an intake as far as the work is. The server says that something was settled; the page itself, asked for again,
 * says what, in the reader's language. Without this module the page has a link that looks again.
 */

const live = document.querySelector("[data-live]");
let isBusy = false;
let isStale = false;

/** Puts what the page says now into the parts of it that change, and leaves the reader where they are. */
async function refresh() {
  if (isBusy) {
    isStale = true;
    return;
  }
  isBusy = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const focus = document.activeElement?.id;
    for (const part of document.querySelectorAll("[data-part]")) {
      const next = page.querySelector(`[data-part="${part.getAttribute("data-part")}"]`);
      if (next) part.replaceChildren(...next.childNodes);
    }
    document.title = page.title;
    if (focus) document.getElementById(focus)?.focus();
  } finally {
    isBusy = false;
    if (isStale) {
      isStale = false;
      void refresh();
    }
  }
}

const address = live?.getAttribute("data-live");
if (address) {
  const source = new EventSource(address);
  source.addEventListener("progress", () => void refresh());
  source.addEventListener("done", () => {
    source.close();
    void refresh();
  });
}
