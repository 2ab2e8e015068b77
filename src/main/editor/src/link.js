// The small window that asks where a link leads and with which words.
import {TextSelection} from 'prosemirror-state';
import {mend} from './address.js';
import {schema} from './schema.js';

const {link} = schema.marks;

export class LinkWindow {
  constructor(element, id) {
    this.element = element;
    const part = name => element.querySelector(`[data-parte=${name}]`);
    this.form = element.querySelector('form');
    this.fields = ['words', 'address'].map(name => ({
      input: part(name), error: part(name + '-error'), hint: part(name + '-hint'),
    }));
    const heading = part('title');
    heading.id = id + '-titulo';
    element.setAttribute('aria-labelledby', heading.id);
    this.fields.forEach(({input, error, hint}, at) => {
      input.id = `${id}-${at}`;
      element.querySelectorAll('label')[at].htmlFor = input.id;
      error.id = `${id}-${at}-e`;
      hint.id = `${id}-${at}-p`;
      input.setAttribute('aria-describedby', `${hint.id} ${error.id}`);
    });
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      event.stopPropagation();
      this.put();
    });
    part('cancel').addEventListener('click', () => element.close());
    this.take = part('take');
    this.take.addEventListener('click', () => this.takeAway());
    element.addEventListener('close', () => this.view.focus());
  }

  open(view) {
    this.view = view;
    const {state} = view;
    const held = extent(state);
    this.range = held || {from: state.selection.from, to: state.selection.to};
    const [words, address] = this.fields;
    words.input.value = state.doc.textBetween(this.range.from, this.range.to, ' ');
    address.input.value = held ? held.mark.attrs.href : '';
    this.take.hidden = !held;
    this.fields.forEach(field => this.say(field, false));
    this.element.showModal();
    (words.input.value ? address : words).input.focus();
  }

  put() {
    const [words, address] = this.fields;
    const text = words.input.value.replace(/\s+/g, ' ').trim();
    const href = mend(address.input.value);
    this.say(words, !text);
    this.say(address, !href);
    if (!text || !href) {
      (text ? address : words).input.focus();
      return;
    }
    const {state} = this.view;
    const {from, to} = this.range;
    const mark = link.create({href});
    let tr = state.tr;
    if (text === state.doc.textBetween(from, to, ' ').trim() && to > from) {
      tr = tr.removeMark(from, to, link).addMark(from, to, mark).setSelection(TextSelection.create(tr.doc, to));
    } else {
      const kept = state.doc.resolve(from).marks().filter(one => one.type !== link);
      tr = tr.replaceWith(from, to, schema.text(text, mark.addToSet(kept)));
    }
    this.view.dispatch(tr.removeStoredMark(link).scrollIntoView());
    this.element.close();
  }

  takeAway() {
    this.view.dispatch(this.view.state.tr.removeMark(this.range.from, this.range.to, link));
    this.element.close();
  }

  say({input, error}, isWrong) {
    error.hidden = !isWrong;
    input.setAttribute('aria-invalid', isWrong);
  }
}

/** From where to where the link at the selection goes. */
function extent(state) {
  const {$from, $to} = state.selection;
  const at = $from.parent.childAfter($from.parentOffset);
  const touched = at.node && link.isInSet(at.node.marks) ? at : $from.parent.childBefore($from.parentOffset);
  const mark = touched.node && link.isInSet(touched.node.marks);
  if (!mark || !$from.sameParent($to)) {
    return null;
  }
  const start = $from.start();
  let [from, to] = [start + touched.offset, start + touched.offset + touched.node.nodeSize];
  $from.parent.forEach((node, offset) => {
    if (start + offset === to && mark.isInSet(node.marks)) {
      to += node.nodeSize;
    }
  });
  for (let index = touched.index - 1; index >= 0 && mark.isInSet($from.parent.child(index).marks); index--) {
    from -= $from.parent.child(index).nodeSize;
  }
  return $to.pos <= to ? {from, to, mark} : null;
}
