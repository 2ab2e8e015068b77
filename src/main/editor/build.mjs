// Writes the one file that the portal serves. Its first line names what is inside, and EditorBundleTest compares it with
// package.json.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const out = here('../webapp/resources/js/editor-visual.js');
const parts = Object.entries(JSON.parse(readFileSync(here('package.json'))).dependencies)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');

await build({
  entryPoints: [here('src/index.js')],
  outfile: out,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  legalComments: 'none',
  banner: {js: `/*! Cumbe visual editor, built from src/main/editor. Inside (MIT): ${parts} */`},
  // what markdown-it can do and we do not use, or what a browser knows by itself: a third of its weight
  alias: {
    'linkify-it': here('stubs/linkify-it.js'),
    'punycode.js': here('stubs/punycode.js'),
    'uc.micro': here('stubs/uc-micro.js'),
    entities: here('stubs/entities.js'),
  },
});
console.log(`${out}: ${readFileSync(out).length} bytes, ${gzipSync(readFileSync(out), {level: 9}).length} with gzip`);
