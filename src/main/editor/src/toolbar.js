// The buttons, as the ARIA pattern of toolbars says: one stop of the Tab key, arrows from one to the next.
import {actions} from './commands.js';

export class Toolbar {
  /** @param run given the name of the button that was pressed; {@code leave}: Escape was */
  constructor(element, run, leave) {
    this.element = element;
    this.buttons = [...element.querySelectorAll('button')];
    this.current = this.buttons[0];
    this.buttons.forEach(button => {
      button.tabIndex = button === this.current ? 0 : -1;
      // the selection of the text stays
      button.addEventListener('mousedown', event => event.preventDefault());
      button.addEventListener('focus', () => this.stopAt(button));
      button.addEventListener('click', () => {
        if (button.getAttribute('aria-disabled') !== 'true') {
          run(button.dataset.hace);
        }
      });
    });
    element.addEventListener('keydown', event => this.key(event, leave));
  }

  focus() {
    this.current.focus();
  }

  show(state) {
    for (const button of this.buttons) {
      const action = actions[button.dataset.hace];
      if (action.on) {
        button.setAttribute('aria-pressed', action.on(state));
      }
      if (action.run) {
        button.setAttribute('aria-disabled', !action.run(state));
      }
      if (action.within) {
        button.hidden = !action.within(state);
      }
    }
    this.element.querySelectorAll('[role=group]').forEach(group => {
      group.hidden = [...group.querySelectorAll('button')].every(button => button.hidden);
    });
    if (this.current.hidden) {
      this.stopAt(this.buttons[0]);
    }
  }

  key(event, leave) {
    const seen = this.buttons.filter(button => !button.hidden);
    const at = seen.indexOf(this.current);
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1 + seen.length, Home: 0, End: seen.length - 1}[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (to !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      seen[to % seen.length].focus();
    }
  }

  stopAt(button) {
    this.current.tabIndex = -1;
    this.current = button;
    button.tabIndex = 0;
  }
}
