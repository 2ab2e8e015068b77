// What is seen of a file on its way: its name and how it goes, a bar, and what can be done. All words come from the form.
export class Line {
  constructor(list, file, texts, act) {
    this.file = file;
    this.texts = texts;
    this.item = document.createElement('li');
    this.words = document.createElement('span');
    this.bar = document.createElement('progress');
    this.bar.max = 100;
    this.bar.value = 0;
    this.bar.setAttribute('aria-label', file.name);
    this.pause = this.button(act.pause);
    this.cancel = this.button(act.cancel);
    this.cancel.textContent = texts.cancela;
    this.cancel.setAttribute('aria-label', texts.cancela + ' ' + file.name);
    this.name(texts.pausa);
    this.item.append(this.words, this.bar, this.pause, this.cancel);
    list.append(this.item);
    this.say('sube');
  }

  button(act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'boton dos-a';
    made.addEventListener('click', act);
    return made;
  }

  name(word) {
    this.pause.textContent = word;
    this.pause.setAttribute('aria-label', word + ' ' + this.file.name);
  }

  // the sentence of a state, with the name of the file and how far it is
  sentence(key, percent = 0) {
    return this.texts[key].replace('{0}', this.file.name).replace('{1}', percent);
  }

  say(key, percent) {
    this.words.textContent = this.sentence(key, percent);
    return this.words.textContent;
  }

  moved(percent) {
    this.bar.value = percent;
  }

  waits(stopped) {
    this.name(stopped ? this.texts.continua : this.texts.pausa);
  }

  checks() {
    this.pause.hidden = true;
    this.cancel.hidden = true;
    this.bar.removeAttribute('value');
  }

  offers() {
    this.pause.hidden = false;
    this.cancel.hidden = false;
  }

  end(words) {
    const focused = this.item.contains(document.activeElement);
    this.item.textContent = words;
    if (focused) {
      // who pressed a button that is gone stays where they were
      this.item.tabIndex = -1;
      this.item.focus();
    }
    return words;
  }
}
