// What comes from Word, LibreOffice or another page keeps its structure and nothing else. Works on an inert document, so that
// nothing in it is fetched or run, and reads styles as words only.
import {leadsSomewhere} from './address.js';

const GONE = 'script,style,meta,link,title,head,xml,img,picture,svg,math,iframe,object,embed,audio,video,canvas,template,noscript,'
  + 'input,select,textarea,button,colgroup,col';
const BLOCK = 'p,h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,pre,hr,table,div,section,article,header,footer,main,aside,nav,figure,dl,dt,dd,'
  + 'address,center,fieldset,form,details,summary,caption';
const KEPT = new Set(['P', 'H2', 'H3', 'H4', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'CODE', 'HR', 'BR', 'TABLE', 'TBODY', 'TR', 'TH',
  'TD', 'A', 'EM', 'STRONG']);
const BOLD = /font-weight:\s*(bold|[6-9]00)/i;
const NOT_BOLD = /font-weight:\s*(normal|[1-5]00)/i;
const SLANTED = /font-style:\s*(italic|oblique)/i;
const HIDDEN = /display:\s*none|mso-hide:\s*all/i;
const LIST = /mso-list:\s*l(\d+)\s+level(\d+)/i;
const MARKER = /mso-list:\s*ignore/i;
const ORDINAL = /^[\s\u00a0]*(\d+|[a-z]{1,3}|[ivxlc]+)[.)\-]/i;
const MOST_CELLS = 2000;

/** HTML of the few elements that a page holds, without attributes but where links lead. */
export function clean(html) {
  // a copy of our own page is already one
  if (/\bdata-pm-slice=/.test(html)) {
    return html;
  }
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const all = selector => [...body.querySelectorAll(selector)];
  dropComments(body);
  all(GONE).forEach(one => one.remove());
  all('[style]').filter(one => HIDDEN.test(style(one))).forEach(one => one.remove());
  wordLists(body);
  all('ul > ul, ul > ol, ol > ul, ol > ol').forEach(list => list.previousElementSibling?.append(list));
  headings(body);
  all('table').reverse().forEach(table);
  all('*').reverse().forEach(one => simplify(one));
  all('li').filter(item => !item.closest('ul,ol')).forEach(item => rename(item, 'p'));
  all('p,h2,h3,h4,li,blockquote,strong,em,a').reverse().filter(one => !one.textContent.trim() && !one.querySelector('br,hr,table'))
    .forEach(one => one.replaceWith(...(/^(P|H\d|LI|BLOCKQUOTE)$/.test(one.tagName) ? [] : one.childNodes)));
  all('ul,ol').reverse().filter(list => !list.children.length).forEach(list => list.remove());
  return body.innerHTML;
}

const style = one => one.getAttribute('style') || '';

function dropComments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const gone = [];
  while (walker.nextNode()) {
    if (walker.currentNode.nodeType === Node.COMMENT_NODE) {
      gone.push(walker.currentNode);
    } else if (!walker.currentNode.parentElement.closest('pre')) {
      walker.currentNode.data = walker.currentNode.data.replace(/[\s\u00a0]+/g, ' ');
    }
  }
  gone.forEach(comment => comment.remove());
}

/** Word writes lists as paragraphs that say their list, their depth and the sign to draw before them. */
function wordLists(body) {
  let open = [];
  for (const item of [...body.querySelectorAll('p,h1,h2,h3,h4,h5,h6,div')]) {
    const [, list, depth] = LIST.exec(style(item)) || [];
    if (!depth || item.tagName.startsWith('H') || item.closest('li')) {
      continue;
    }
    const marker = [...item.querySelectorAll('[style]')].find(one => MARKER.test(style(one)));
    const tag = ORDINAL.test(marker?.textContent ?? '') ? 'ol' : 'ul';
    marker?.remove();
    const follows = open[0] && item.previousElementSibling === open[0].list;
    open = follows ? open.filter(one => one.depth < depth || (one.depth === Number(depth) && (one.tag === tag || one.id === list))) : [];
    let at = open[open.length - 1];
    if (!at || at.depth < depth) {
      const fresh = body.ownerDocument.createElement(tag);
      if (at?.list.lastElementChild) {
        at.list.lastElementChild.append(fresh);
      } else {
        item.before(fresh);
      }
      at = {list: fresh, depth: Number(depth), tag, id: list};
      open.push(at);
    }
    const entry = body.ownerDocument.createElement('li');
    entry.append(...item.childNodes);
    item.remove();
    at.list.append(entry);
  }
  body.querySelectorAll('[style]').forEach(one => MARKER.test(style(one)) && one.remove());
}

/** The page's title is its first level: what comes begins at the second. */
function headings(body) {
  body.querySelectorAll('p.MsoTitle').forEach(one => rename(one, 'h1'));
  const deeper = body.querySelector('h1') ? 1 : 0;
  body.querySelectorAll('h1,h2,h3,h4,h5,h6').forEach(one => {
    const named = rename(one, 'h' + Math.min(4, Number(one.tagName[1]) + deeper));
    named.querySelectorAll('b,strong,br,a:not([href])').forEach(inside => inside.replaceWith(...inside.childNodes, ' '));
    [named, ...named.querySelectorAll('[style]')].forEach(inside => inside.removeAttribute('style'));
  });
}

/** A table of CommonMark: a row of heads, and in each cell words alone. */
function table(one) {
  const document = one.ownerDocument;
  one.querySelectorAll('caption').forEach(caption => one.before(rename(caption, 'p')));
  const grid = [];
  [...one.rows].forEach((row, y) => {
    grid[y] ??= [];
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y][x]) {
        x++;
      }
      cell.querySelectorAll(BLOCK + ',br').forEach(part => part.replaceWith(...part.childNodes, ' '));
      const [wide, high] = [Math.min(cell.colSpan, 50), Math.min(cell.rowSpan || 1, one.rows.length - y)];
      for (let down = 0; down < high; down++) {
        for (let right = 0; right < wide; right++) {
          (grid[y + down] ??= [])[x + right] = down || right ? [] : [...cell.childNodes];
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map(row => row.length));
  if (!width || one.parentElement.closest('td,th') || width * grid.length > MOST_CELLS) {
    one.replaceWith(...grid.map(row => {
      const line = document.createElement('p');
      line.append(...row.flatMap(cell => [...(cell || []), ' ']));
      return line;
    }));
    return;
  }
  const rows = grid.map((cells, y) => {
    const row = document.createElement('tr');
    for (let x = 0; x < width; x++) {
      const cell = document.createElement(y ? 'td' : 'th');
      const words = document.createElement('p');
      words.append(...(cells[x] || []));
      cell.append(words);
      row.append(cell);
    }
    return row;
  });
  const body = document.createElement('tbody');
  body.append(...rows);
  one.replaceChildren(body);
}

function simplify(one) {
  const said = style(one);
  let kept = one;
  if (/^(B|STRONG)$/.test(one.tagName)) {
    kept = NOT_BOLD.test(said) ? unwrap(one) : rename(one, 'strong');
  } else if (/^(I|EM|CITE|DFN)$/.test(one.tagName)) {
    kept = /font-style:\s*normal/i.test(said) ? unwrap(one) : rename(one, 'em');
  } else if (/^(SPAN|FONT)$/.test(one.tagName)) {
    wrapInside(one, BOLD.test(said) && 'strong');
    wrapInside(one, SLANTED.test(said) && 'em');
    kept = unwrap(one);
  } else if (one.tagName === 'A') {
    const href = (one.getAttribute('href') || '').trim();
    kept = leadsSomewhere(href) && !href.startsWith('#') ? one : unwrap(one);
    strip(kept);
    kept?.setAttribute('href', href);
    return;
  } else if (/^(DT|SUMMARY)$/.test(one.tagName)) {
    wrapInside(one, 'strong');
    kept = rename(one, 'p');
  } else if (!KEPT.has(one.tagName)) {
    const block = one.matches(BLOCK) && !one.querySelector(BLOCK);
    kept = block ? rename(one, 'p') : unwrap(one);
  }
  if (kept?.matches(BLOCK) && kept.parentElement?.closest('h2,h3,h4')) {
    kept.after(' ');
    kept = unwrap(kept);
  }
  const start = kept?.tagName === 'OL' && Number(kept.getAttribute('start'));
  strip(kept);
  if (start > 1) {
    kept.setAttribute('start', start);
  }
}

function strip(one) {
  [...(one?.attributes ?? [])].forEach(attribute => one.removeAttribute(attribute.name));
}

function wrapInside(one, tag) {
  if (tag && one.textContent.trim() && !one.querySelector(BLOCK)) {
    const mark = one.ownerDocument.createElement(tag);
    mark.append(...one.childNodes);
    one.append(mark);
  }
}

function rename(one, tag) {
  const named = one.ownerDocument.createElement(tag);
  for (const attribute of one.attributes) {
    // the names of attributes that come from outside may be none that can be set
    if (/^[a-z-]+$/i.test(attribute.name)) {
      named.setAttribute(attribute.name, attribute.value);
    }
  }
  named.append(...one.childNodes);
  one.replaceWith(named);
  return named;
}

function unwrap(one) {
  one.replaceWith(...one.childNodes);
  return null;
}
