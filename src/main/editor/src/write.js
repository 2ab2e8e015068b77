// A page into CommonMark, such that reading it gives the same page.
import {MarkdownSerializerState} from 'prosemirror-markdown';
import {Fragment} from 'prosemirror-model';
import {wordsOf} from './dialect.js';

const WORD = /[\p{L}\p{N}]/u;
const SIGN = '[\\p{P}\\p{S}]';

const blocks = {
  paragraph(state, node) {
    // CommonMark has no empty paragraph
    if (node.childCount) {
      state.renderInline(node);
      state.closeBlock(node);
    }
  },
  heading(state, node) {
    state.write('#'.repeat(node.attrs.level) + ' ');
    const from = state.out.length;
    state.renderInline(node, false);
    // signs at its end would be taken for the mark's own end
    state.out = state.out.slice(0, from) + state.out.slice(from).replace(/#(#*)$/, '\\#$1');
    state.closeBlock(node);
  },
  blockquote(state, node) {
    state.wrapBlock('> ', null, node, () => state.renderContent(node));
  },
  code_block(state, node) {
    const fence = '`'.repeat(Math.max(3, longest(node.textContent) + 1));
    state.write(fence + node.attrs.params + '\n');
    if (node.childCount) {
      state.text(node.textContent, false);
      state.write('\n');
    }
    state.write(fence);
    state.closeBlock(node);
  },
  horizontal_rule(state, node) {
    // within a list, the others could be taken for an item
    state.write(state.delim ? '___' : '---');
    state.closeBlock(node);
  },
  bullet_list(state, node, parent, index) {
    const mark = state.mark(node, parent, index, '-*');
    state.renderList(node, '  ', () => mark + ' ');
  },
  ordered_list(state, node, parent, index) {
    const mark = state.mark(node, parent, index, '.)');
    const width = String(node.attrs.order + node.childCount - 1).length + 2;
    state.renderList(node, ' '.repeat(width), item => (node.attrs.order + item + mark).padEnd(width));
  },
  list_item(state, node) {
    state.renderContent(node);
  },
  table(state, node) {
    const head = node.firstChild;
    row(state, head);
    state.ensureNewLine();
    state.write('|');
    head.forEach(cell => (state.out += RULES[cell.attrs.align] ?? ' --- |'));
    node.forEach((cells, _, index) => {
      if (index) {
        state.ensureNewLine();
        row(state, cells);
      }
    });
    state.closeBlock(node);
  },
  text(state, node) {
    state.text(node.text);
  },
  hard_break(state, node, parent, index) {
    for (let next = index + 1; next < parent.childCount; next++) {
      if (parent.child(next).type !== node.type) {
        state.write('\\\n');
        return;
      }
    }
  },
};

const RULES = {left: ' :-- |', center: ' :-: |', right: ' --: |'};

const marks = {
  em: {open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true},
  strong: {open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true},
  link: {
    open: '[',
    close: (state, mark) => `](${address(mark.attrs.href)}${mark.attrs.title ? ' ' + title(mark.attrs.title) : ''})`,
    mixable: true,
  },
  code: {
    open: (state, mark, parent, index) => fenceOf(parent.child(index)),
    close: (state, mark, parent, index) => fenceOf(parent.child(index - 1), true),
    escape: false,
  },
};

class Writer extends MarkdownSerializerState {
  /** Two lists of a kind in a row are told apart by their marks. */
  mark(node, parent, index, choices) {
    const before = index ? parent.child(index - 1) : null;
    const own = choices.includes(node.attrs.mark) ? node.attrs.mark : choices[0];
    const mark = before?.type === node.type && this.lastMark === own ? other(own, choices) : own;
    this.lastMark = mark;
    this.closed = this.closed && this.closed.type === node.type ? parent : this.closed;
    return mark;
  }

  renderList(node, indent, first) {
    // right below a paragraph, neither of these would begin a list
    if (this.inTightList && (!node.firstChild.textContent || (node.attrs.order ?? 1) !== 1)) {
      this.flushClose();
    }
    super.renderList(node, indent, first);
    this.lastMark = first(0).trim().slice(-1);
  }

  renderInline(parent, fromBlockStart = true) {
    const [out, closed] = [this.out, this.closed];
    for (const dropped of [[], ['em'], ['em', 'strong']]) {
      [this.out, this.closed] = [out, closed];
      super.renderInline(parent.copy(ordered(parent, dropped)), fromBlockStart);
      const written = this.out.slice(out.length);
      // where marks touch one another, CommonMark may read them as asterisks: the words matter more than the slant
      if (!written.includes('*') || wordsOf(written) === parent.textContent.replace(/\s/g, '')) {
        return;
      }
    }
  }

  esc(text, startOfBlock) {
    const line = this.out.slice(this.out.lastIndexOf('\n') + 1);
    const starts = startOfBlock || (line === this.delim && !!this.out);
    let words = text
      .replace(/[\\`*_[\]]|<(?=[a-z/!?]|$)|&(?=#?\w+;)/giu, (sign, at) =>
        sign === '_' && WORD.test(text[at - 1] ?? '') && WORD.test(text[at + 1] ?? '') ? sign : '\\' + sign);
    if (starts) {
      words = words
        .replace(/^[ \t]+/, '')
        .replace(/^(#{1,6}|[-+])(?=\s|$)/, '\\$1')
        .replace(/^[>|:]|^(?:~{3,}|(?:-[ \t]*){2,}$|=+[ \t]*$)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
    }
    return words;
  }
}

/** The text of a page. */
export function write(doc) {
  const state = new Writer(blocks, marks, {});
  state.renderContent(doc);
  return state.out.replace(/^\n+|\s+$/g, '');
}

function row(state, cells) {
  state.write('|');
  cells.forEach(cell => {
    state.out += ' ';
    const from = state.out.length;
    state.renderInline(cell.firstChild, false);
    const words = state.out.slice(from).replace(/\\?\n/g, ' ').trim().replace(/\|/g, '\\|');
    state.out = state.out.slice(0, from) + words + ' |';
  });
}

/**
 * The same words with their marks in the order in which they close, so that none has to be closed early; and with the signs
 * out of a mark that begins or ends in the middle of a word, where CommonMark would not see it.
 */
function ordered(parent, dropped) {
  const pieces = [];
  parent.forEach(node => pieces.push({node, marks: node.marks.filter(mark => !dropped.includes(mark.type.name))}));
  for (const name of ['em', 'strong']) {
    for (let at = 0; at < pieces.length; at++) {
      at += freed(pieces, at, name);
    }
  }
  let before = [];
  const result = pieces.map((piece, at) => {
    const kept = before.filter(mark => mark.isInSet(piece.marks));
    const fresh = piece.marks.filter(mark => !kept.includes(mark) && !mark.isInSet(kept));
    fresh.sort((a, b) => last(a) - last(b) || reach(pieces, at, b) - reach(pieces, at, a));
    before = [...kept.filter(mark => !last(mark)), ...fresh, ...kept.filter(last)];
    return piece.node.mark(before);
  });
  return Fragment.fromArray(result);
}

const last = mark => (mark.type.name === 'code' ? 1 : 0);

function reach(pieces, from, mark) {
  let to = from;
  while (to < pieces.length && mark.isInSet(pieces[to].marks)) {
    to++;
  }
  return to;
}

/** How many pieces were put in before the one at that place. */
function freed(pieces, at, name) {
  const {node, marks: held} = pieces[at];
  const mark = held.find(one => one.type.name === name);
  if (!mark || !node.isText || held.some(one => one.type.name === 'code')) {
    return 0;
  }
  const without = mark.removeFromSet(held);
  const has = piece => piece && mark.isInSet(piece.marks);
  const text = node.text;
  let [start, end] = [0, text.length];
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (!has(before) && WORD.test(before?.node.text?.slice(-1) ?? '')) {
    start = new RegExp(`^${SIGN}*`, 'u').exec(text)[0].length;
  }
  if (!has(after) && WORD.test(after?.node.text?.[0] ?? '')) {
    end -= new RegExp(`${SIGN}*$`, 'u').exec(text)[0].length;
  }
  const parts = [[text.slice(0, start), without], [text.slice(start, Math.max(start, end)), held], [text.slice(Math.max(start, end)), without]]
    .filter(([words]) => words)
    .map(([words, marksOf]) => ({node: node.type.schema.text(words), marks: marksOf}));
  pieces.splice(at, 1, ...parts);
  return parts.length - 1;
}

function other(mark, choices) {
  return choices[0] === mark ? choices[1] : choices[0];
}

function longest(text) {
  return Math.max(0, ...(text.match(/`+/g) || []).map(run => run.length));
}

function fenceOf(node, closing) {
  const fence = '`'.repeat(longest(node.text) + 1);
  const padded = /^`|`$|^ .* $/.test(node.text);
  return !padded ? fence : closing ? ' ' + fence : fence + ' ';
}

function address(href) {
  const safe = href.replace(/&(?=#?\w+;)/g, '&amp;');
  return /[\s()<>\\*_]/.test(safe) || !safe ? `<${safe.replace(/[<>\\]/g, '\\$&')}>` : safe;
}

function title(words) {
  return `"${words.replace(/["\\]/g, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;')}"`;
}
