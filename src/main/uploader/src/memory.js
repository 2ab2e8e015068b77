// Where each file that has begun goes on. All that stays in the browser is an address that says nothing and when it was
// got; the file is known again by a number reckoned from who sends it, where to, its name, size and date.
const PREFIX = 'cumbe:subida:';
const KEPT = 48 * 60 * 60 * 1000;

// FNV-1a, twice, from two starts: 64 bits are enough to tell the files of one person apart
function hash(text, start) {
  let found = start;
  for (const byte of new TextEncoder().encode(text)) {
    found = Math.imul(found ^ byte, 0x01000193);
  }
  return (found >>> 0).toString(16).padStart(8, '0');
}

export function fingerprint(file, endpoint, who) {
  const all = JSON.stringify([who, endpoint, file.name, file.type, file.size, file.lastModified]);
  return hash(all, 0x811c9dc5) + hash(all, 0x01234567);
}

// As tus-js-client wants it. It forgets an address at any refusal, also when a session ended; here that is said by forget().
export class Memory {
  constructor(storage, now = Date.now) {
    this.storage = storage;
    this.now = now;
  }

  findAllUploads() {
    return Promise.resolve([]);
  }

  findUploadsByFingerprint(print) {
    try {
      const known = JSON.parse(this.storage.getItem(PREFIX + print));
      if (known && typeof known.u === 'string' && this.now() - known.t < KEPT) {
        return Promise.resolve([{uploadUrl: known.u, urlStorageKey: PREFIX + print}]);
      }
      this.forget(print);
    } catch {
      // where nothing may be stored, or something else was, nothing is known
    }
    return Promise.resolve([]);
  }

  addUpload(print, upload) {
    try {
      this.storage.setItem(PREFIX + print, JSON.stringify({u: upload.uploadUrl, t: this.now()}));
    } catch {
      // then it goes on as long as the page is open
    }
    return Promise.resolve(PREFIX + print);
  }

  removeUpload() {
    return Promise.resolve();
  }

  forget(print) {
    try {
      this.storage.removeItem(PREFIX + print);
    } catch {
      // nothing was stored
    }
  }

  // what was never gone on with
  tidy() {
    try {
      for (const key of Object.keys(this.storage).filter(one => one.startsWith(PREFIX))) {
        this.findUploadsByFingerprint(key.slice(PREFIX.length));
      }
    } catch {
      // nothing was stored
    }
  }
}
