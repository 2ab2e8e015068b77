import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fingerprint, Memory} from '../src/memory.js';

const file = {name: 'Ficha de Juana Quispe.pdf', type: 'application/pdf', size: 1234, lastModified: 99};
const KEY = 'cumbe:subida:';

function storage() {
  const kept = {};
  return Object.defineProperties(kept, {
    getItem: {value: key => kept[key] ?? null},
    setItem: {value: (key, value) => { kept[key] = value; }},
    removeItem: {value: key => { delete kept[key]; }},
  });
}

test('the same file of the same person is known again, and any other is not', () => {
  const print = fingerprint(file, '/gestion/subidas/dre', 'editor.dre');
  assert.match(print, /^[0-9a-f]{16}$/);
  assert.equal(fingerprint({...file}, '/gestion/subidas/dre', 'editor.dre'), print);
  for (const other of [{...file, size: 1235}, {...file, name: 'otra.pdf'}, {...file, lastModified: 98}]) {
    assert.notEqual(fingerprint(other, '/gestion/subidas/dre', 'editor.dre'), print);
  }
  assert.notEqual(fingerprint(file, '/gestion/subidas/diresa', 'editor.dre'), print);
  assert.notEqual(fingerprint(file, '/gestion/subidas/dre', 'editor.dos'), print);
});

test('nothing of the file or of the person stays in the browser', async () => {
  const kept = storage();
  const memory = new Memory(kept, () => 1000);
  const print = fingerprint(file, '/gestion/subidas/dre', 'editor.dre');
  await memory.addUpload(print, {uploadUrl: '/gestion/subidas/dre/1', size: 1234, metadata: {filename: file.name}});
  assert.deepEqual({...kept}, {[KEY + print]: '{"u":"/gestion/subidas/dre/1","t":1000}'});
  assert.equal((await memory.findUploadsByFingerprint(print))[0].uploadUrl, '/gestion/subidas/dre/1');
});

test('what the server has swept away by now is forgotten', async () => {
  const kept = storage();
  let now = 0;
  const memory = new Memory(kept, () => now);
  await memory.addUpload('aa', {uploadUrl: '/x'});
  now = 48 * 3600 * 1000;
  memory.tidy();
  assert.deepEqual(await memory.findUploadsByFingerprint('aa'), []);
  assert.deepEqual({...kept}, {});
});

test('a browser that stores nothing, or nonsense, is no trouble', async () => {
  const closed = new Memory(undefined);
  await closed.addUpload('aa', {uploadUrl: '/x'});
  closed.tidy();
  assert.deepEqual(await closed.findUploadsByFingerprint('aa'), []);
  const kept = storage();
  kept[KEY + 'aa'] = 'nonsense';
  assert.deepEqual(await new Memory(kept).findUploadsByFingerprint('aa'), []);
});
