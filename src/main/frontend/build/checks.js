// Types, lint, format and tests, side by side; tells only of what fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const front = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const CHECKS = [
  ['node_modules/typescript/bin/tsc', '-p', '.'],
  [
    'node_modules/eslint/bin/eslint.js',
    '--max-warnings=0',
    '--cache',
    '--cache-location=node_modules/.cache/eslint',
    '.',
  ],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level=warn', '.'],
  ['--test-reporter=spec', 'test/all.js'],
];

/** @param {string[]} check */
async function holds(check) {
  const run = spawn(process.execPath, check, { cwd: front });
  let said = '';
  for (const words of [run.stdout, run.stderr]) words.on('data', (piece) => (said += piece));
  const [status] = await once(run, 'close');
  if (status !== 0) console.error(`${check.join(' ')}\n${said}`);
  return status === 0;
}

const results = await Promise.all(CHECKS.map(holds));
process.exitCode = results.every(Boolean) ? 0 : 1;
