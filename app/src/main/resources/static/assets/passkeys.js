// Passkeys need a script: the browser talks to the authenticator through one. Everything else on these pages works without it.
(() => {
  const $ = (selector) => document.querySelector(selector);
  const decode = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  const encode = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

  const ask = async (path, from, body) => {
    const headers = { 'Content-Type': 'application/json', [from.dataset.tokenHeader]: from.dataset.token };
    const answer = await fetch(path, { method: 'POST', headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
    return answer.json();
  };

  const credentials = (list) => (list || []).map((one) => ({ ...one, id: decode(one.id) }));

  const signIn = async (from) => {
    const options = await ask('/webauthn/authenticate/options', from);
    const found = await navigator.credentials.get({ publicKey: {
      ...options, challenge: decode(options.challenge), allowCredentials: credentials(options.allowCredentials) } });
    const { response } = found;
    const outcome = await ask('/login/webauthn', from, {
      id: found.id, rawId: encode(found.rawId), credType: found.type, authenticatorAttachment: found.authenticatorAttachment,
      clientExtensionResults: found.getClientExtensionResults(),
      response: {
        authenticatorData: encode(response.authenticatorData), clientDataJSON: encode(response.clientDataJSON),
        signature: encode(response.signature), userHandle: response.userHandle ? encode(response.userHandle) : undefined } });
    location.assign(from.dataset.next || (outcome.redirectUrl === '/' ? '/organizations' : outcome.redirectUrl));
  };

  const add = async (form) => {
    const options = await ask('/webauthn/register/options', form);
    const made = await navigator.credentials.create({ publicKey: {
      ...options, challenge: decode(options.challenge), user: { ...options.user, id: decode(options.user.id) },
      excludeCredentials: credentials(options.excludeCredentials) } });
    await ask('/webauthn/register', form, { publicKey: { label: form.elements.label.value.trim() || 'Passkey', credential: {
      id: made.id, rawId: encode(made.rawId), type: made.type, authenticatorAttachment: made.authenticatorAttachment,
      clientExtensionResults: made.getClientExtensionResults(),
      response: {
        attestationObject: encode(made.response.attestationObject), clientDataJSON: encode(made.response.clientDataJSON),
        transports: made.response.getTransports ? made.response.getTransports() : [] } } } });
    location.assign(form.dataset.next);
  };

  const attempt = async (what, from) => {
    const problem = $('[data-passkey-problem]');
    problem.hidden = true;
    try {
      await what(from);
    } catch (fault) {
      problem.textContent = fault.name === 'NotAllowedError'
        ? 'The passkey was not used. Try again, or choose another way.'
        : fault.name === 'InvalidStateError' ? 'There is a passkey for this account on this device already.'
        : `That did not work: ${fault.message}.`;
      problem.hidden = false;
    }
  };

  if (!window.PublicKeyCredential) return;
  document.querySelectorAll('[data-passkey-sign-in], [data-passkey-add], [data-passkey-or]').forEach((part) => { part.hidden = false; });
  $('[data-passkey-sign-in]')?.addEventListener('click', (event) => attempt(signIn, event.currentTarget));
  $('[data-passkey-add]')?.addEventListener('submit', (event) => { event.preventDefault(); attempt(add, event.currentTarget); });
})();
