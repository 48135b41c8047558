// Brings what the lock file names, where it is not there yet. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const front = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} lock
 * @returns {Record<string, { integrity?: string, optional?: boolean }>}
 */
function packagesOf(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
}

const there = packagesOf(join(front, 'node_modules/.package-lock.json'));
const lacking = Object.entries(packagesOf(join(front, 'package-lock.json')))
  .filter(([place, { optional }]) => place && !optional) // what is optional is for another machine
  .filter(([place, { integrity }]) => there[place]?.integrity !== integrity || !existsSync(join(front, place)));

if (lacking.length) {
  console.log(`npm brings ${lacking.length} packages`);
  process.exitCode = spawnSync('npm', ['ci'], { cwd: front, stdio: 'inherit' }).status ?? 1;
}
