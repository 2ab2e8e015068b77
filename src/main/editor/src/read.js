// CommonMark into a page, or the reason why the page cannot show it. What is not shown is never written over.
import {leadsSomewhere} from './address.js';
import {md} from './dialect.js';
import {schema} from './schema.js';
import {write} from './write.js';

const {nodes, marks} = schema;

/** What stands between a text and the page that shows it. */
export class Obstacle extends Error {
  /** @param what {@code html}, {@code image}, {@code reference}, {@code link} or {@code other} */
  constructor(what) {
    super(what);
    this.what = what;
  }
}

/** The page of a text. Throws an {@link Obstacle} when writing it again would not say the same. */
export function read(text) {
  const env = {};
  const tokens = md.parse(text, env);
  refuse(tokens, env);
  let doc;
  try {
    doc = build(tokens);
    doc.check();
  } catch (impossible) {
    throw new Obstacle('other');
  }
  if (rendered(text) !== rendered(write(doc))) {
    throw new Obstacle('other');
  }
  return doc;
}

/** What a reader gets of a text; only compared, never shown. */
export function rendered(text) {
  return md.render(text);
}

function refuse(tokens, env) {
  if (Object.keys(env.references || {}).length) {
    throw new Obstacle('reference');
  }
  for (const token of tokens) {
    if (token.type === 'html_block' || token.type === 'html_inline') {
      throw new Obstacle('html');
    }
    if (token.type === 'image') {
      throw new Obstacle('image');
    }
    if (token.type === 'link_open' && !leadsSomewhere(token.attrGet('href'))) {
      throw new Obstacle('link');
    }
    refuse(token.children || [], {});
  }
}

const ALIGN = /text-align:(\w+)/;

const BLOCKS = {
  paragraph: () => [nodes.paragraph],
  heading: token => [nodes.heading, {level: Number(token.tag.slice(1))}],
  blockquote: () => [nodes.blockquote],
  bullet_list: (token, tight) => [nodes.bullet_list, {mark: token.markup, tight}],
  ordered_list: (token, tight) => [
    nodes.ordered_list, {mark: token.markup, tight, order: Number(token.attrGet('start') ?? 1)}],
  list_item: () => [nodes.list_item],
  table: () => [nodes.table],
  tr: () => [nodes.table_row],
  th: token => [nodes.table_header, {align: align(token)}],
  td: token => [nodes.table_cell, {align: align(token)}],
};

const LEAVES = {
  code_block: token => code(token, ''),
  fence: token => code(token, token.info.trim()),
  hr: () => nodes.horizontal_rule.create(),
};

function build(tokens) {
  const stack = [{type: nodes.doc, attrs: null, content: []}];
  const top = () => stack[stack.length - 1];
  tokens.forEach((token, at) => {
    const [, name, end] = /^(.*?)(?:_(open|close))?$/.exec(token.type);
    if (token.type === 'inline') {
      const words = inline(token.children);
      const isCell = top().type === nodes.table_header || top().type === nodes.table_cell;
      top().content.push(...(isCell ? [nodes.paragraph.create(null, words)] : words));
    } else if (LEAVES[token.type]) {
      top().content.push(LEAVES[token.type](token));
    } else if (!BLOCKS[name]) {
      if (name !== 'thead' && name !== 'tbody') {
        throw new Obstacle('other');
      }
    } else if (end === 'open') {
      const [type, attrs] = BLOCKS[name](token, isTight(tokens, at));
      stack.push({type, attrs, content: []});
    } else {
      const {type, attrs, content} = stack.pop();
      const node = content.length ? type.create(attrs, content) : type.createAndFill(attrs);
      top().content.push(node);
    }
  });
  return top().content.length ? nodes.doc.create(null, top().content) : nodes.doc.createAndFill();
}

function inline(tokens) {
  const words = [];
  let active = [];
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        if (token.content) {
          words.push(schema.text(token.content, active));
        }
        break;
      case 'softbreak':
        words.push(schema.text(' ', active));
        break;
      case 'hardbreak':
        words.push(nodes.hard_break.create(null, null, active));
        break;
      case 'code_inline':
        words.push(schema.text(token.content, marks.code.create().addToSet(active)));
        break;
      case 'link_open':
        active = marks.link.create({href: token.attrGet('href'), title: token.attrGet('title')}).addToSet(active);
        break;
      case 'em_open':
      case 'strong_open':
        active = marks[token.type.slice(0, -5)].create().addToSet(active);
        break;
      case 'link_close':
      case 'em_close':
      case 'strong_close':
        active = marks[token.type.slice(0, -6)].removeFromSet(active);
        break;
      default:
        throw new Obstacle('other');
    }
  }
  return words;
}

function code(token, params) {
  const words = token.content.replace(/\n$/, '');
  return nodes.code_block.create({params}, words ? schema.text(words) : null);
}

function align(token) {
  return ALIGN.exec(token.attrGet('style') || '')?.[1] ?? null;
}

/** A list is tight when its first paragraph is written without one. */
function isTight(tokens, at) {
  const first = tokens.slice(at + 1).find(token => token.type !== 'list_item_open');
  return !first || first.type !== 'paragraph_open' || first.hidden;
}
