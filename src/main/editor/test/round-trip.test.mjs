// What is read and written again says the same, and what cannot be shown is told and not touched.
import assert from 'node:assert/strict';
import test from 'node:test';
import {leadsSomewhere, mend} from '../src/address.js';
import {Obstacle, read, rendered} from '../src/read.js';
import {schema} from '../src/schema.js';
import {write} from '../src/write.js';

const again = text => write(read(text));

test('what an editor usually writes comes back letter by letter', () => {
  for (const text of [
    '',
    'La matrícula empieza el **lunes**.',
    '## Requisitos\n\n- DNI\n- Recibo de *agua* o luz\n\n### Dónde\n\nEn la [oficina](/oficinas "Mapa") 2.',
    '1. Uno\n2. Dos\n   - Dentro\n   - Otro\n3. Tres',
    '5) Cinco\n6) Seis',
    '- Uno\n\n  Con otro párrafo\n\n- Dos',
    '| Trámite | Costo |\n| --- | --: |\n| DNI | S/ 30 |\n| a \\| b |  |',
    '> Una cita\n>\n> en dos párrafos\n\n> y otra',
    '**Ver [los requisitos](/x) hoy** y [todo **junto**](https://www.gob.pe/)',
    'Primero\\\nsegundo',
    '```\n## no es título\n```\n\n---\n\n# Título de nivel 1\n\n###### Seis',
    'Código `a * b` y ``con ` dentro``',
    '* a\n* b\n\n- otra lista',
  ]) {
    assert.equal(again(text), text);
  }
});

test('what is written in another way says the same', () => {
  for (const text of [
    'Título\n======\n\nlínea una\nlínea dos  \ncon salto',
    '+ a\n+ b\n',
    'a | b\n--|:-:\n1 | 2 | 3\n',
    '    código\n\ntexto _cursiva_ __negrita__',
    '<https://www.gob.pe> &copy; 2 * 3 * 4',
    '* * *\n',
    '1. uno\n1. dos\n',
  ]) {
    assert.equal(rendered(again(text)), rendered(text));
    assert.equal(again(again(text)), again(text));
  }
});

test('what the page cannot show is told by its reason', () => {
  for (const [what, text] of [
    ['html', 'Un <b>texto</b>'],
    ['html', '<script>alert(1)</script>'],
    ['html', '<div>\n*a*\n</div>'],
    ['image', '![Plaza](/plaza.jpg)'],
    ['reference', '[uno][u]\n\n[u]: /uno'],
    ['link', '[uno](javascript:alert(1))'],
    ['link', '[uno](//otro.example)'],
    ['other', '[](/vacio)'],
  ]) {
    assert.throws(() => read(text), error => error instanceof Obstacle && error.what === what, text);
  }
});

test('links lead where the portal lets them, and nowhere else', () => {
  for (const bad of ['', 'javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:x', 'data:text/html,x', 'vbscript:x',
    '//otro.example', 'file:///etc', 'http:', 'https://', '/\\otro.example', 'ver aquí', 'mailto:', 'C:\\tupa.doc']) {
    assert.equal(mend(bad), null, bad);
  }
  assert.equal(leadsSomewhere('jAvAsCrIpT:alert(1)'), false);
  assert.equal(mend('www.gob.pe/drec'), 'https://www.gob.pe/drec');
  assert.equal(mend('mesa@dre.example'), 'mailto:mesa@dre.example');
  for (const good of ['/tramites', '#requisitos', 'https://www.gob.pe', 'mailto:mesa@dre.example', 'tel:+5176123456']) {
    assert.equal(mend(good), good);
  }
});

/** The same numbers on every run. */
function dice(seed) {
  let state = seed;
  return most => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
}

const WORDS = ['año', '1.', '2)', '-', '+', '#', '##', '>', '*', '_', 'a_b', '[x]', '(y)', '!', '`', '``', '|', '\\', '&amp;', '<b>',
  '<', '~~~', '---', '===', ':--', '«sí»', '"no"', '¿qué?', '¡ya!', 'https://x.pe/a_b', 'S/', '30.50', 'N.°', ':', '.', 'x', '\\|'];

function page(roll) {
  const words = () => Array.from({length: 1 + roll(3)}, () => WORDS[roll(WORDS.length)]).join(' ');
  const inline = () => {
    const parts = [];
    for (let left = 1 + roll(4); left; left--) {
      const held = [];
      for (const name of ['em', 'strong', 'code']) {
        if (!roll(4) && !(name === 'code' && held.length)) {
          held.push(schema.mark(name));
        }
      }
      if (!roll(5)) {
        held.push(schema.mark('link', {href: ['/a', '/a(b)c', 'https://x.pe/?a=1&b=2'][roll(3)]}));
      }
      parts.push(schema.text(words() + (left > 1 && roll(2) ? ' ' : ''), held.reduce((set, mark) => mark.addToSet(set), [])));
    }
    return parts;
  };
  const paragraph = () => schema.node('paragraph', null, inline());
  const list = depth => schema.node(roll(2) ? 'bullet_list' : 'ordered_list', {tight: !!roll(2)}, Array.from(
    {length: 1 + roll(3)},
    () => schema.node('list_item', null, depth && !roll(3) ? [paragraph(), list(depth - 1)] : [paragraph()])));
  const table = () => {
    const width = 1 + roll(3);
    return schema.node('table', null, Array.from({length: 1 + roll(3)}, (_, at) => schema.node('table_row', null, Array.from(
      {length: width}, () => schema.node(at ? 'table_cell' : 'table_header', null, [paragraph()])))));
  };
  const block = () => [
    paragraph, paragraph, () => schema.node('heading', {level: 2 + roll(3)}, inline()), () => list(2), table,
    () => schema.node('blockquote', null, [paragraph(), list(1)]),
    () => schema.node('paragraph', null, [...inline(), schema.node('hard_break'), ...inline()]),
    () => schema.node('code_block', null, [schema.text(words())]),
  ][roll(8)]();
  return schema.node('doc', null, Array.from({length: 1 + roll(4)}, block));
}

test('whatever is put on a page is read again with the same words in the same blocks', () => {
  const shape = doc => {
    const told = [];
    doc.descendants(node => {
      if (node.isTextblock) {
        const text = node.textBetween(0, node.content.size, '', '\n');
        told.push(node.type.name + ':' + text.replace(/ +/g, ' ').replace(/ *\n */g, '\n').trim());
      } else if (node.isBlock) {
        told.push(node.type.name);
      }
      return !node.isTextblock;
    });
    return told.join('\n');
  };
  let stuck = 0;
  for (let seed = 1; seed <= 3000; seed++) {
    const doc = page(dice(seed * 7919));
    doc.check();
    const text = write(doc);
    try {
      assert.equal(shape(read(text)), shape(doc), `seed ${seed}\n${text}`);
    } catch (error) {
      // marks of links and bold that touch: such a text is offered as text, whole
      if (!(error instanceof Obstacle)) {
        throw error;
      }
      stuck++;
    }
  }
  assert.ok(stuck <= 6, `${stuck} of 3000 pages would not open again`);
});
