import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Base64} from '../stubs/js-base64.js';
import Address from '../stubs/url-parse.js';
import {mayGoOn} from '../src/status.js';

test('names with tildes travel as UTF-8 in Base64', () => {
  assert.equal(Base64.encode('Guía ñ 🌵.pdf'), Buffer.from('Guía ñ 🌵.pdf', 'utf8').toString('base64'));
});

test('addresses are reckoned against the page', () => {
  assert.equal(new Address('/b/c', 'http://una.gob.pe/a').toString(), 'http://una.gob.pe/b/c');
  globalThis.location = {href: 'http://otra.gob.pe/gestion/archivos'};
  assert.equal(new Address('/gestion/subidas/dre/1', '/gestion/subidas/dre').toString(), 'http://otra.gob.pe/gestion/subidas/dre/1');
  delete globalThis.location;
});

test('a lost line, a fault of the server and pieces that crossed are tried again; what is refused is not', () => {
  assert.deepEqual([0, 500, 502, 503, 409, 423].map(mayGoOn), [true, true, true, true, true, true]);
  assert.deepEqual([400, 401, 403, 404, 413].map(mayGoOn), [false, false, false, false, false]);
});
