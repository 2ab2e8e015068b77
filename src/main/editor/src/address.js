// Where a link may lead: what ContentHtml lets through, and nothing that runs.
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https?:\/\/[^/\s]|mailto:[^\s@]+@|tel:[+\d])/i;

/** Whether the portal writes a link to that address. */
export function leadsSomewhere(address) {
  const bare = address.trim();
  // control characters and white space hide a scheme from a check and not from a browser
  if (!bare || /[\u0000-\u0020\u007f]/.test(bare) || bare.startsWith('//') || bare.includes('\\')) {
    return false;
  }
  return ALLOWED.test(bare) || !SCHEME.test(bare);
}

/** The address that somebody meant: a domain without https://, a mail address without mailto:. Null when it leads nowhere. */
export function mend(written) {
  let address = written.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(address)) {
    address = 'mailto:' + address;
  } else if (/^([a-z0-9-]+\.)+[a-z]{2,}(\/|\?|#|$)/i.test(address)) {
    address = 'https://' + address;
  }
  const known = ALLOWED.test(address) || /^[/#?](?!\/)/.test(address);
  return known && leadsSomewhere(address) ? address : null;
}
