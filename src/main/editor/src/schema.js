// What a page of the portal can hold, and nothing else: what is not here cannot be typed, pasted or lost.
import {Schema} from 'prosemirror-model';
import {leadsSomewhere} from './address.js';

/** The browser's own level for a depth; the page's h1 is its title. */
const tag = level => 'h' + Math.max(2, level);

const cell = (name, role) => ({
  content: 'paragraph',
  tableRole: role,
  isolating: true,
  // the first three are what prosemirror-tables counts with; a table of CommonMark joins no cells
  attrs: {colspan: {default: 1}, rowspan: {default: 1}, colwidth: {default: null}, align: {default: null}},
  parseDOM: [{tag: name, getAttrs: dom => ({align: dom.getAttribute('data-align')})}],
  toDOM: node => [name, node.attrs.align ? {'data-align': node.attrs.align} : {}, 0],
});

export const schema = new Schema({
  nodes: {
    doc: {content: 'block+'},
    paragraph: {content: 'inline*', group: 'block', parseDOM: [{tag: 'p'}], toDOM: () => ['p', 0]},
    heading: {
      attrs: {level: {default: 2}},
      content: 'text*',
      group: 'block',
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({
        tag: 'h' + level,
        getAttrs: dom => ({level: Number(dom.getAttribute('data-level')) || Math.min(4, Math.max(2, level))}),
      })),
      toDOM: node => [tag(node.attrs.level), {'data-level': node.attrs.level}, 0],
    },
    blockquote: {
      content: 'block+',
      group: 'block',
      defining: true,
      parseDOM: [{tag: 'blockquote'}],
      toDOM: () => ['blockquote', 0],
    },
    code_block: {
      attrs: {params: {default: ''}},
      content: 'text*',
      marks: '',
      group: 'block',
      code: true,
      defining: true,
      parseDOM: [{tag: 'pre', preserveWhitespace: 'full', getAttrs: dom => ({params: dom.getAttribute('data-params') || ''})}],
      toDOM: node => ['pre', node.attrs.params ? {'data-params': node.attrs.params} : {}, ['code', 0]],
    },
    horizontal_rule: {group: 'block', parseDOM: [{tag: 'hr'}], toDOM: () => ['hr']},
    bullet_list: {
      attrs: {tight: {default: true}, mark: {default: '-'}},
      content: 'list_item+',
      group: 'block',
      parseDOM: [{tag: 'ul', getAttrs: dom => ({tight: dom.getAttribute('data-tight') !== 'false'})}],
      toDOM: node => ['ul', node.attrs.tight ? {} : {'data-tight': 'false'}, 0],
    },
    ordered_list: {
      attrs: {tight: {default: true}, mark: {default: '.'}, order: {default: 1}},
      content: 'list_item+',
      group: 'block',
      parseDOM: [{
        tag: 'ol',
        getAttrs: dom => ({tight: dom.getAttribute('data-tight') !== 'false', order: Number(dom.getAttribute('start') || 1)}),
      }],
      toDOM: node => ['ol', {
        ...(node.attrs.order === 1 ? {} : {start: node.attrs.order}),
        ...(node.attrs.tight ? {} : {'data-tight': 'false'}),
      }, 0],
    },
    list_item: {content: 'block+', defining: true, parseDOM: [{tag: 'li'}], toDOM: () => ['li', 0]},
    table: {
      content: 'table_row+',
      tableRole: 'table',
      isolating: true,
      group: 'block',
      parseDOM: [{tag: 'table'}],
      toDOM: () => ['table', ['tbody', 0]],
    },
    table_row: {
      content: '(table_header | table_cell)+',
      tableRole: 'row',
      parseDOM: [{tag: 'tr'}],
      toDOM: () => ['tr', 0],
    },
    table_header: cell('th', 'header_cell'),
    table_cell: cell('td', 'cell'),
    text: {group: 'inline'},
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{tag: 'br'}],
      toDOM: () => ['br'],
    },
  },
  marks: {
    link: {
      attrs: {href: {}, title: {default: null}},
      inclusive: false,
      parseDOM: [{
        tag: 'a[href]',
        getAttrs: dom => leadsSomewhere(dom.getAttribute('href'))
          && {href: dom.getAttribute('href').trim(), title: dom.getAttribute('title')},
      }],
      toDOM: mark => ['a', {href: mark.attrs.href, ...(mark.attrs.title ? {title: mark.attrs.title} : {})}, 0],
    },
    em: {parseDOM: [{tag: 'em'}, {tag: 'i'}], toDOM: () => ['em', 0]},
    strong: {parseDOM: [{tag: 'strong'}, {tag: 'b'}], toDOM: () => ['strong', 0]},
    code: {code: true, excludes: 'em strong', parseDOM: [{tag: 'code'}], toDOM: () => ['code', 0]},
  },
});
