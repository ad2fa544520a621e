// @ts-check
/**
 * Passkeys: asks the server for the question, lets the device answer it, and sends the answer as an ordinary form. A browser that has none, or a
 * page at a bare number instead of a name, keeps the sentence that says so; password and code are always there.
 */

/** @param {ArrayBuffer | null | undefined} bytes */
const written = (bytes) =>
  bytes ? btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") : "";

/** @param {string} words */
const read = (words) => Uint8Array.from(atob(words.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** The browser takes names alone: an address of numbers has no passkeys. */
const isNamed = !/^[\d.]+$|:/.test(location.hostname);

/**
 * @typedef {{ challenge: string, user: string | null, name: string | null, known: string[], algorithms: number[] }} Asked
 * @param {Asked} asked @param {string} host @param {string} login
 * @returns {PublicKeyCredentialCreationOptions}
 */
const creation = (asked, host, login) => ({
  challenge: read(asked.challenge),
  rp: { id: host, name: "Resolute" },
  user: { id: read(asked.user ?? ""), name: login || (asked.name ?? ""), displayName: asked.name ?? "" },
  pubKeyCredParams: asked.algorithms.map((alg) => ({ type: "public-key", alg })),
  excludeCredentials: asked.known.map((id) => ({ type: "public-key", id: read(id) })),
  authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
  attestation: "none",
});

/**
 * Whoever signs in may be anybody; who confirms is asked for a passkey of their own.
 * @param {Asked} asked @param {string} host
 * @returns {PublicKeyCredentialRequestOptions}
 */
const request = (asked, host) => ({
  challenge: read(asked.challenge),
  rpId: host,
  userVerification: "required",
  allowCredentials: asked.known.map((id) => ({ type: "public-key", id: read(id) })),
});

/** @param {HTMLFormElement} form @param {Asked} asked @param {string} host */
async function answer(form, asked, host) {
  const login = /** @type {HTMLInputElement | null} */ (form.elements.namedItem("login"))?.value ?? "";
  const made =
    form.dataset.passkey === "new"
      ? await navigator.credentials.create({ publicKey: creation(asked, host, login) })
      : await navigator.credentials.get({ publicKey: request(asked, host) });
  const passkey = /** @type {PublicKeyCredential} */ (made);
  const said = /** @type {any} */ (passkey.response);
  const fields = {
    id: passkey.id,
    client: written(said.clientDataJSON),
    authenticator: written(said.attestationObject ?? said.authenticatorData),
    signature: written(said.signature),
    user: written(said.userHandle),
  };
  for (const [name, value] of Object.entries(fields)) /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = value;
}

/** @param {HTMLFormElement} form */
async function carry(form) {
  const failed = form.querySelector("[data-passkey-failed]");
  if (failed) failed.textContent = "";
  try {
    const question = await fetch(form.dataset.ask ?? "", { method: "POST", body: new URLSearchParams(/** @type {any} */ (new FormData(form))) });
    // Who it is must be confirmed first, or they may not: the page that says so is the answer to the form itself.
    if (question.status === 403) return form.submit();
    if (!question.ok) throw new Error(String(question.status));
    const { host, asked } = await question.json();
    await answer(form, asked, host);
    form.submit();
  } catch {
    if (failed instanceof HTMLElement) failed.textContent = failed.dataset.passkeyFailed ?? "";
  }
}

if (isNamed && window.isSecureContext && "PublicKeyCredential" in window) {
  for (const note of document.querySelectorAll("[data-passkey-none]")) note.remove();
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-passkey]"))) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void carry(form);
    });
  }
}
