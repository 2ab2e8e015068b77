// The page that is written on: a ProseMirror view with the keys, the shapes that typing makes, and tables whose first row heads.
import {baseKeymap} from 'prosemirror-commands';
import {history} from 'prosemirror-history';
import {inputRules, textblockTypeInputRule, wrappingInputRule} from 'prosemirror-inputrules';
import {keymap} from 'prosemirror-keymap';
import {EditorState, Plugin} from 'prosemirror-state';
import {tableEditing} from 'prosemirror-tables';
import {EditorView} from 'prosemirror-view';
import {keys} from './commands.js';
import {clean} from './paste.js';
import {schema} from './schema.js';

const {nodes} = schema;

/** The marks of CommonMark, for whoever has them in the fingers. */
const typed = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{2,4}) $/, nodes.heading, match => ({level: match[1].length})),
    wrappingInputRule(/^\s*[-*] $/, nodes.bullet_list),
    wrappingInputRule(/^(\d{1,4})\. $/, nodes.ordered_list, match => ({order: Number(match[1])})),
    wrappingInputRule(/^> $/, nodes.blockquote),
  ],
});

const heads = new Plugin({
  appendTransaction(transactions, before, state) {
    if (!transactions.some(one => one.docChanged)) {
      return null;
    }
    const tr = state.tr;
    state.doc.descendants((node, at, parent, index) => {
      if (node.type === nodes.table_row) {
        const type = index ? nodes.table_cell : nodes.table_header;
        node.forEach((cell, offset) => cell.type !== type && tr.setNodeMarkup(at + 1 + offset, type, cell.attrs));
      }
      return !node.isTextblock;
    });
    return tr.docChanged ? tr : null;
  },
});

/**
 * @param options {@code doc}, {@code attributes} of the element, more {@code keys}, and what to do when something
 *     {@code changed}: it is given the view, and whether it was the text
 */
export function openPage(place, {doc, attributes, keys: more, changed}) {
  const view = new EditorView({mount: place}, {
    state: newState(doc, more),
    attributes,
    transformPastedHTML: clean,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      changed(view, transaction.docChanged);
    },
  });
  return view;
}

export function newState(doc, more) {
  return EditorState.create({doc, plugins: [typed, keymap(more), keymap(keys), keymap(baseKeymap), history(), heads, tableEditing()]});
}
