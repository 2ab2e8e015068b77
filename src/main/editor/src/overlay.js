// The page laid over one text area. The text area keeps the text and is what is sent; without this file it is all there is.
import {actions} from './commands.js';
import {LinkWindow} from './link.js';
import {newState, openPage} from './page.js';
import {Obstacle, read} from './read.js';
import {Toolbar} from './toolbar.js';
import {write} from './write.js';

const MODE = 'cumbe.editor';

export class Overlay {
  /** @param template what the server wrote for it: buttons, window and every word */
  constructor(area, template) {
    this.area = area;
    const copy = template.content.cloneNode(true);
    const part = name => copy.querySelector(`[data-parte=${name}]`);
    this.root = part('editor');
    this.switch = part('switch');
    this.state = part('state');
    this.hint = part('hint');
    this.tools = part('tools');
    this.place = part('page');
    this.words = part('messages');
    this.window = part('link');
    this.label = area.labels[0];
    const id = area.id;
    this.label.id ||= id + '-l';
    this.hint.id = id + '-ayuda';
    this.switch.setAttribute('aria-describedby', this.label.id);
    this.place.id = id + '-pagina';
    this.tools.querySelector('[role=toolbar]').setAttribute('aria-controls', this.place.id);
    this.toolbar = new Toolbar(this.tools.querySelector('[role=toolbar]'), name => this.run(name), () => this.view.focus());
    this.keys = {
      Escape: () => (this.toolbar.focus(), true),
      'Alt-F10': () => (this.toolbar.focus(), true),
      'Mod-k': () => (this.run('link'), true),
    };
    area.before(this.root);
    document.body.append(this.window);
    this.link = new LinkWindow(this.window, id + '-enlace');
    this.switch.addEventListener('click', () => {
      const toText = this.isPage();
      remember(toText ? 'text' : 'page');
      if (toText) {
        this.toText();
        area.focus();
      } else if (this.toPage()) {
        this.view.focus();
      }
    });
    this.label.addEventListener('click', event => {
      if (this.isPage()) {
        event.preventDefault();
        this.view.focus();
      }
    });
    area.addEventListener('input', () => !this.own && this.isPage() && !this.toPage() && this.toText());
    area.form?.addEventListener('reset', () => setTimeout(() => this.isPage() && this.toPage()));
    if (remembered() === 'text' || !this.toPage()) {
      this.toText();
    }
  }

  isPage() {
    return this.area.hidden;
  }

  focus() {
    (this.isPage() ? this.view : this.area).focus();
  }

  /** Shows the text as a page; says why not and stays when the page cannot show it. */
  toPage() {
    let doc;
    try {
      doc = read(this.area.value);
    } catch (obstacle) {
      this.say(obstacle instanceof Obstacle ? obstacle.what : 'other');
      return false;
    }
    this.say(null);
    this.origin = {doc, text: this.area.value};
    if (this.view) {
      this.view.updateState(newState(doc, this.keys));
    } else {
      this.view = openPage(this.place, {
        doc, keys: this.keys, attributes: this.attributes(), changed: (view, text) => this.changed(text),
      });
    }
    this.toolbar.show(this.view.state);
    this.show(true);
    return true;
  }

  toText() {
    this.show(false);
  }

  show(page) {
    this.area.hidden = page;
    this.tools.hidden = this.place.hidden = this.hint.hidden = !page;
    this.switch.textContent = this.switch.dataset[page ? 'text' : 'page'];
    this.area.dataset.visual = page ? 'page' : 'text';
  }

  /** What the label and the hints say of the text area they say of the page. */
  attributes() {
    const {area} = this;
    const described = [area.getAttribute('aria-describedby'), this.hint.id].filter(Boolean).join(' ');
    return {
      class: 'ev-hoja',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': this.label.id,
      'aria-describedby': described,
      ...(area.getAttribute('aria-invalid') === 'true' ? {'aria-invalid': 'true'} : {}),
      ...(area.required ? {'aria-required': 'true'} : {}),
      spellcheck: 'true',
    };
  }

  changed(text) {
    this.toolbar.show(this.view.state);
    if (!text) {
      return;
    }
    const {doc} = this.view.state;
    // back where it began, it is what was written, to the letter
    this.area.value = doc.eq(this.origin.doc) ? this.origin.text : write(doc);
    this.own = true;
    this.area.dispatchEvent(new Event('input', {bubbles: true}));
    this.own = false;
  }

  run(name) {
    if (name === 'link') {
      this.link.open(this.view);
      return;
    }
    actions[name].run(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  say(what) {
    this.state.textContent = what ? this.words.dataset[what] : '';
  }

  close() {
    this.view?.destroy();
    this.root.remove();
    this.window.remove();
  }
}

/** What this person last chose on this computer; nothing when the browser keeps nothing. */
function remembered() {
  try {
    return localStorage.getItem(MODE);
  } catch (refused) {
    return null;
  }
}

function remember(mode) {
  try {
    localStorage.setItem(MODE, mode);
  } catch (refused) {
    // the next page begins as usual
  }
}
