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
  'counts',
  'days',
  'evidence-beside',
  'flow',
  'forms-in-chinese',
  'login',
  'papers-beside',
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

// Pages that are one file and need no other: one verifies a package and lies in each (docs/volume.md), one repeats a draw
// (docs/draw.md).
/** @param {string} room @param {string} script @param {string} name */
async function whole(room, script, name) {
  const [made] = (
    await build({
      entryPoints: [join(front, `src/${room}/${script}.js`)],
      write: false,
      bundle: true,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      minify: true,
      logLevel: 'warning',
    })
  ).outputFiles;
  const html = await readFile(join(front, `src/${room}/${script}.html`), 'utf8');
  const classes = resolve(target, `../../${room}`);
  await mkdir(classes, { recursive: true });
  await writeFile(
    join(classes, `${name}.html`),
    html.replace('<script></script>', () => `<script>${made.text.trim()}</script>`),
  );
}

await whole('volume', 'page', 'verify-package');
await whole('draw', 'check', 'check');
