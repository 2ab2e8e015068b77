// Sends the chosen files one after the other, in pieces, and goes on where a cut left them (docs/adr/0029). Without this
// file the form sends them all at once.
import {isSupported} from 'tus-js-client/lib/browser/index.js';
import {Line} from './line.js';
import {Memory} from './memory.js';
import {Sending} from './sending.js';

const form = document.querySelector('form[data-subida]');
const input = form && form.querySelector('input[type=file]');
const list = document.getElementById('avance');
const voice = document.getElementById('avance-dice');
const button = form && form.querySelector('input[type=submit]');

if (form && input && list && voice && button && isSupported) {
  const texts = form.dataset;
  let storage;
  try {
    storage = window.localStorage;
  } catch {
    storage = undefined;
  }
  const memory = new Memory(storage);
  memory.tidy();
  form.addEventListener('submit', event => {
    // who chose nothing or too many hears it from the page
    if (!input.files.length || input.files.length > Number(texts.muchos) || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    list.textContent = '';
    button.disabled = true;
    sendAll(Array.from(input.files)).finally(() => {
      button.disabled = false;
      input.value = '';
    });
  });

  async function sendAll(files) {
    for (const file of files) {
      await send(file);
    }
  }

  async function send(file) {
    if (file.size > Number(texts.limite)) {
      const item = document.createElement('li');
      item.textContent = texts.grande.replace('{0}', file.name).replace('{1}', texts.cabe);
      list.append(item);
      voice.textContent = item.textContent;
      return;
    }
    const line = new Line(list, file, texts, {
      pause: () => sending.state === 'sending' || sending.state === 'cut' && !sending.whole ? sending.pause() : sending.again(),
      cancel: () => sending.cancel(),
    });
    const sending = new Sending(file, {
      endpoint: texts.subida,
      who: texts.quien,
      memory,
      tell: (what, now) => told(line, what, now),
    });
    sending.begin();
    await sending.done;
    if (sending.state === 'told') {
      await refresh();
    }
  }

  function told(line, what, now) {
    switch (what) {
      case 'moved':
        line.moved(now.percent);
        break;
      case 'sending':
        line.offers();
        line.waits(false);
        line.moved(now.percent);
        line.say('sube');
        break;
      case 'resumed':
        voice.textContent = line.say('sigue', now.percent);
        break;
      case 'cut':
        line.offers();
        line.waits(now.whole);
        voice.textContent = now.words || line.say('corta', now.percent);
        if (now.words) {
          line.words.textContent = now.words;
        }
        break;
      case 'paused':
        line.waits(true);
        voice.textContent = line.say('pausado', now.percent);
        break;
      case 'signedout':
        line.offers();
        line.waits(true);
        voice.textContent = line.say('sale');
        break;
      case 'checking':
        line.checks();
        voice.textContent = line.say('revisa');
        break;
      case 'told':
        voice.textContent = line.end(now.words);
        break;
      case 'cancelled':
        voice.textContent = line.end(line.sentence('cancelado'));
        break;
      case 'forbidden':
        voice.textContent = line.end(line.sentence('prohibido'));
        break;
      default:
        voice.textContent = line.end(now.words || line.sentence('falla'));
    }
  }

  // the list as it is now
  async function refresh() {
    try {
      const answer = await fetch(location.href, {headers: {Accept: 'text/html'}});
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const now = page.getElementById('lista');
      const here = document.getElementById('lista');
      if (now && here) {
        here.replaceWith(document.importNode(now, true));
      }
    } catch {
      // it is there when the page is opened again
    }
  }
}
