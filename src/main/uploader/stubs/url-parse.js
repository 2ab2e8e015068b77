// An address against another, as browsers reckon it; the other may itself be one of this page's.
export default class {
  constructor(address, base) {
    this.found = new URL(address, new URL(base, globalThis.location?.href));
  }
  toString() {
    return this.found.href;
  }
}
