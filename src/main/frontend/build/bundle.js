// Makes what the server gives to browsers: public/ as it stands, and of each script below one file with all that it
// imports, at the address by which the webapps load it. One file each, so that a browser never mixes two versions.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const front = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(process.argv[2] ?? join(front, '../../../target/classes/META-INF/resources'));
const VENDOR = 'webjars/camunda/app/spotcheck';

/** @type {Record<string, string>} */
const scripts = { [`${VENDOR}/audit/audit`]: 'audit/audit' };
for (const plugin of ['panel', 'card', 'navigation']) scripts[`casefile/${plugin}`] = `casefile/${plugin}`;
for (const change of [
  'answers-kept',
  'days',
  'forms-in-chinese',
  'login',
  'refusals',
  'repeating-rows',
  'typed-answers',
  'webapps-in-chinese',
]) {
  scripts[`${VENDOR}/${change}`] = `webapps/${change}`;
}

await cp(join(front, 'public'), target, { recursive: true });
await build({
  entryPoints: Object.entries(scripts).map(([out, source]) => ({ out, in: join(front, 'src', `${source}.js`) })),
  outdir: target,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'inline',
  logLevel: 'warning',
});

// The page that verifies a package is one file that needs no other: it lies in each package (docs/volume.md).
const [script] = (
  await build({
    entryPoints: [join(front, 'src/volume/page.js')],
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning',
  })
).outputFiles;
const page = await readFile(join(front, 'src/volume/page.html'), 'utf8');
const classes = resolve(target, '../../volume');
await mkdir(classes, { recursive: true });
await writeFile(
  join(classes, 'verify-package.html'),
  page.replace('<script></script>', () => `<script>${script.text.trim()}</script>`),
);
