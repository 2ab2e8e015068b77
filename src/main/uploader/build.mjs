// Writes the one file that the portal serves. Its first line names what is inside, and UploaderBundleTest compares it with
// package.json.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const out = here('../webapp/resources/js/archivos.js');
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
  banner: {js: `/*! Cumbe uploader, built from src/main/uploader. Inside (MIT): ${parts} */`},
  // what a browser knows by itself
  alias: {
    'js-base64': here('stubs/js-base64.js'),
    'url-parse': here('stubs/url-parse.js'),
  },
});
console.log(`${out}: ${readFileSync(out).length} bytes, ${gzipSync(readFileSync(out), {level: 9}).length} with gzip`);
