// What each button and each key does.
import {chainCommands, exitCode, lift, setBlockType, toggleMark, wrapIn} from 'prosemirror-commands';
import {redo, undo} from 'prosemirror-history';
import {liftListItem, sinkListItem, splitListItem, wrapInList} from 'prosemirror-schema-list';
import {TextSelection} from 'prosemirror-state';
import {addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable, selectedRect}
  from 'prosemirror-tables';
import {schema} from './schema.js';

const {nodes, marks} = schema;

/** The innermost of those around the selection, with its depth; undefined outside of any. */
export function around(state, ...types) {
  const {$from} = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) {
      return {node: $from.node(depth), depth};
    }
  }
  return undefined;
}

const inList = state => around(state, nodes.bullet_list, nodes.ordered_list);
/** A cell holds words alone, so what makes blocks is not offered there; the buttons of the table take its place. */
const outside = state => !isInTable(state);
const listOutside = state => outside(state) && inList(state);
const outsideTables = command => (state, dispatch, view) => !isInTable(state) && command(state, dispatch, view);

function heading(level) {
  return outsideTables((state, dispatch) => {
    const {parent} = state.selection.$from;
    const isOne = parent.type === nodes.heading && parent.attrs.level === level;
    return setBlockType(isOne ? nodes.paragraph : nodes.heading, {level})(state, dispatch);
  });
}

/** Puts in a list, takes out of it, or makes of one kind a list of the other. */
function list(type) {
  return outsideTables((state, dispatch) => {
    const held = inList(state);
    if (!held) {
      return wrapInList(type)(state, dispatch);
    }
    if (held.node.type === type) {
      return liftListItem(nodes.list_item)(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(held.depth), type, {tight: held.node.attrs.tight}));
    return true;
  });
}

const quote = outsideTables((state, dispatch) =>
  around(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch));

const table = outsideTables((state, dispatch) => {
  const {$from} = state.selection;
  if (around(state, nodes.code_block)) {
    return false;
  }
  const row = cell => nodes.table_row.create(null, [1, 2, 3].map(() => cell.createAndFill()));
  const made = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  if (dispatch) {
    const isEmpty = $from.depth && $from.parent.type === nodes.paragraph && !$from.parent.childCount;
    const at = isEmpty ? $from.before() : $from.depth ? $from.after() : $from.pos;
    const tr = isEmpty ? state.tr.replaceWith(at, $from.after(), made) : state.tr.insert(at, made);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
});

/** Rows come and go below the heads. */
const rowAbove = (state, dispatch) =>
  isInTable(state) && (selectedRect(state).top === 0 ? addRowAfter : addRowBefore)(state, dispatch);

const lastRow = (state, dispatch) =>
  isInTable(state) && (selectedRect(state).map.height === 1 ? deleteTable : deleteRow)(state, dispatch);

const lastColumn = (state, dispatch) =>
  isInTable(state) && (selectedRect(state).map.width === 1 ? deleteTable : deleteColumn)(state, dispatch);

/** Enter in a cell goes to the one below, which comes to be if it is not there. */
function cellBelow(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  const {left, bottom, map, tableStart} = selectedRect(state);
  if (dispatch) {
    let tr = state.tr;
    if (bottom === map.height) {
      addRowAfter(state, made => (tr = made));
    }
    const row = tr.doc.resolve(tableStart).parent.child(bottom);
    let at = tableStart;
    tr.doc.resolve(tableStart).parent.forEach((one, offset) => (one === row ? (at = tableStart + offset + 1) : 0));
    for (let x = 0; x < left; x++) {
      at += row.child(x).nodeSize;
    }
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
}

/** A paragraph beside the table, quote or list that surrounds everything, for what could not be left otherwise. */
function beside(before) {
  return (state, dispatch) => {
    const {$from} = state.selection;
    if (!$from.depth) {
      return false;
    }
    const at = before ? $from.before(1) : $from.after(1);
    if (dispatch) {
      const tr = state.tr.insert(at, nodes.paragraph.create());
      dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
    }
    return true;
  };
}

/** An arrow that leads out of a table at the edge of the page makes the line it leads to. */
function edge(before) {
  return (state, dispatch, view) => {
    const held = around(state, nodes.table);
    if (!held || !state.selection.empty) {
      return false;
    }
    const {top, bottom, map} = selectedRect(state);
    const {$from} = state.selection;
    const isEdge = before ? top === 0 && $from.index(0) === 0 : bottom === map.height && $from.index(0) === state.doc.childCount - 1;
    return isEdge && view.endOfTextblock(before ? 'up' : 'down') && beside(before)(state, dispatch);
  };
}

const lineBreak = (state, dispatch) => {
  if (isInTable(state) || state.selection.$from.parent.type === nodes.heading) {
    return true;
  }
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

const isMarked = type => state => {
  const {from, to, empty, $from} = state.selection;
  return empty ? !!type.isInSet(state.storedMarks || $from.marks()) : state.doc.rangeHasMark(from, to, type);
};

const isHeading = level => state => {
  const {parent} = state.selection.$from;
  return parent.type === nodes.heading && parent.attrs.level === level;
};

/** By the name that the buttons carry. {@code on}: whether it is pressed; {@code within}: where it is offered at all. */
export const actions = {
  undo: {run: undo},
  redo: {run: redo},
  heading2: {run: heading(2), on: isHeading(2), within: outside},
  heading3: {run: heading(3), on: isHeading(3), within: outside},
  heading4: {run: heading(4), on: isHeading(4), within: outside},
  strong: {run: toggleMark(marks.strong), on: isMarked(marks.strong)},
  em: {run: toggleMark(marks.em), on: isMarked(marks.em)},
  bullets: {run: list(nodes.bullet_list), on: state => inList(state)?.node.type === nodes.bullet_list, within: outside},
  numbers: {run: list(nodes.ordered_list), on: state => inList(state)?.node.type === nodes.ordered_list, within: outside},
  inside: {run: sinkListItem(nodes.list_item), within: listOutside},
  outside: {run: liftListItem(nodes.list_item), within: listOutside},
  quote: {run: quote, on: state => !!around(state, nodes.blockquote), within: outside},
  link: {on: isMarked(marks.link)},
  table: {run: table, within: outside},
  rowAbove: {run: rowAbove, within: isInTable},
  rowBelow: {run: addRowAfter, within: isInTable},
  rowGone: {run: lastRow, within: isInTable},
  columnBefore: {run: addColumnBefore, within: isInTable},
  columnAfter: {run: addColumnAfter, within: isInTable},
  columnGone: {run: lastColumn, within: isInTable},
  tableGone: {run: deleteTable, within: isInTable},
};

/** Tab is not among them: it leaves the text as it leaves any other field. */
export const keys = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-b': actions.strong.run,
  'Mod-i': actions.em.run,
  'Mod-Shift-2': actions.heading2.run,
  'Mod-Shift-3': actions.heading3.run,
  'Mod-Shift-4': actions.heading4.run,
  'Mod-Shift-7': actions.numbers.run,
  'Mod-Shift-8': actions.bullets.run,
  'Mod-Shift-9': actions.quote.run,
  'Mod-]': actions.inside.run,
  'Mod-[': actions.outside.run,
  Enter: chainCommands(cellBelow, splitListItem(nodes.list_item)),
  'Mod-Enter': chainCommands(exitCode, beside(false)),
  'Shift-Enter': chainCommands(exitCode, lineBreak),
  ArrowDown: edge(false),
  ArrowUp: edge(true),
};

