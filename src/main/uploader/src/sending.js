// One file on its way. It tells what happens and decides when to try again; what is seen of it is line.js.
import {Upload} from 'tus-js-client/lib/browser/index.js';
import {fingerprint} from './memory.js';
import {mayGoOn} from './status.js';

const PIECE = 512 * 1024;
// a piece on a line of 64 kbit/s takes a minute
const PATIENCE = 3 * 60 * 1000;
const DELAYS = [500, 1000, 3000, 5000, 10000];
const ROUND = 15000;
const VERSION = {'Tus-Resumable': '1.0.0'};

export class Sending {
  constructor(file, {endpoint, who, memory, tell}) {
    this.file = file;
    this.endpoint = endpoint;
    this.memory = memory;
    this.tell = tell;
    this.print = fingerprint(file, endpoint, who);
    this.state = 'sending';
    this.percent = 0;
    this.done = new Promise(resolve => {
      this.finish = resolve;
    });
    this.online = () => this.state === 'cut' && this.again();
    window.addEventListener('online', this.online);
    this.upload = this.make();
  }

  make() {
    return new Upload(this.file, {
      endpoint: this.endpoint,
      chunkSize: PIECE,
      retryDelays: DELAYS,
      metadata: {filename: this.file.name},
      urlStorage: this.memory,
      fingerprint: () => Promise.resolve(this.print),
      onBeforeRequest: request => this.patient(request.getUnderlyingObject()),
      onAfterResponse: (request, response) => this.heard(request.getMethod(), response.getStatus()),
      onShouldRetry: error => this.shouldRetry(statusOf(error)),
      onProgress: (sent, all) => this.progress(all ? Math.floor(100 * sent / all) : 100),
      onSuccess: () => this.deliver(),
      onError: error => this.failed(error),
    });
  }

  async begin() {
    const [known] = await this.upload.findPreviousUploads();
    if (known) {
      this.resuming = true;
      this.upload.resumeFromPreviousUpload(known);
    }
    this.upload.start();
  }

  // a line that died without a word is given up, and then it is tried again
  patient(request) {
    request.timeout = PATIENCE;
    request.ontimeout = () => request.onerror && request.onerror();
  }

  heard(method, status) {
    if (method === 'HEAD' && (status === 403 || status === 404 || status === 410)) {
      this.memory.forget(this.print);
    }
  }

  shouldRetry(status) {
    const again = mayGoOn(status);
    if (again) {
      this.become('cut');
    }
    return again;
  }

  progress(percent) {
    this.percent = percent;
    if (this.resuming && percent > 0) {
      this.resuming = false;
      this.tell('resumed', this);
    }
    if (this.state === 'cut' || this.state === 'sending') {
      this.become('sending');
    }
  }

  become(state, words) {
    clearTimeout(this.timer);
    const before = this.state;
    this.state = state;
    this.words = words;
    this.tell(before === state && !words ? 'moved' : state, this);
  }

  failed(error) {
    const status = statusOf(error);
    if (mayGoOn(status)) {
      this.become('cut', saidBy(error));
      this.timer = setTimeout(() => this.again(), ROUND);
    } else if (status === 401) {
      this.become('signedout');
    } else {
      this.end(status === 403 ? 'forbidden' : 'refused', saidBy(error));
    }
  }

  async again() {
    clearTimeout(this.timer);
    if (this.whole) {
      this.deliver();
      return;
    }
    await this.upload.abort();
    this.become('sending');
    if (!this.upload.url) {
      this.upload = this.make();
      this.begin();
    } else {
      this.upload.start();
    }
  }

  pause() {
    clearTimeout(this.timer);
    this.upload.abort();
    this.become('paused');
  }

  async cancel() {
    clearTimeout(this.timer);
    const url = this.upload.url;
    this.upload.abort();
    this.memory.forget(this.print);
    this.end('cancelled');
    await this.erase(url);
  }

  // the file came whole: what does the library say of it?
  async deliver() {
    this.whole = true;
    this.become('checking');
    const url = this.upload.url;
    let answer;
    try {
      answer = await fetch(url + '/entrega', {method: 'POST', headers: VERSION, redirect: 'manual'});
    } catch {
      answer = {status: 0};
    }
    const words = (answer.headers && answer.headers.get('Content-Type') || '').startsWith('text/plain')
      ? await answer.text().catch(() => '')
      : '';
    if (this.state !== 'checking') {
      return;
    }
    if (answer.status === 200 && words) {
      this.memory.forget(this.print);
      this.end('told', words);
      this.erase(url);
    } else if (answer.status === 401) {
      this.become('signedout');
    } else if (mayGoOn(answer.status)) {
      this.become('cut', words);
      this.timer = setTimeout(() => this.again(), ROUND);
    } else {
      this.memory.forget(this.print);
      this.end(answer.status === 403 ? 'forbidden' : 'refused', words);
    }
  }

  async erase(url) {
    if (url) {
      // what is not erased now is swept away in two days
      await fetch(url, {method: 'DELETE', headers: VERSION}).catch(() => {});
    }
  }

  end(state, words) {
    window.removeEventListener('online', this.online);
    this.become(state, words);
    this.finish();
  }
}

function statusOf(error) {
  const answer = error && error.originalResponse;
  return answer ? answer.getStatus() : 0;
}

function saidBy(error) {
  const answer = error && error.originalResponse;
  return answer && (answer.getHeader('Content-Type') || '').startsWith('text/plain') ? answer.getBody() : '';
}
