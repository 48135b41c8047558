// What somebody may do to a package: its files are taken out, changed, and zipped again.
import { readFileSync } from 'node:fs';
import { bytesOf, packed } from '../../src/volume/zip.js';
import { sha256 } from '../../src/volume/sha256.js';

const BASE = '500000-2026-00001/';
const FILE = new URL('package.zip', import.meta.url);

export const PAPER = 'data/文书/001-结果通知书〔2026〕1号.pdf';
export const PHOTO = 'data/证据/001-封样.jpg';

/** A package that another program wrote from docs/volume.md; `PackageCheckTest` reads the same. */
export function whole() {
  return new Blob([readFileSync(FILE)]);
}

/** @returns {Promise<Map<string, Uint8Array>>} */
export async function files() {
  const zip = whole();
  const inside = new Map();
  for (const file of await packed(zip)) inside.set(file.name.slice(BASE.length), await bytesOf(zip, file));
  return inside;
}

/**
 * @param {Map<string, Uint8Array>} inside
 * @param {string} path
 * @param {(text: string) => string} change
 */
export function rewrite(inside, path, change) {
  inside.set(path, new TextEncoder().encode(change(new TextDecoder().decode(inside.get(path)))));
}

/** The lists are made anew. @param {Map<string, Uint8Array>} inside */
export function relist(inside) {
  const payload = [...inside].filter(([path]) => path.startsWith('data/'));
  rewrite(inside, 'manifest-sha256.txt', () => payload.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join(''));
  const size = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  rewrite(inside, 'bag-info.txt', (text) =>
    text.replace(/Payload-Oxum: .*/, `Payload-Oxum: ${size}.${payload.length}`),
  );
  rewrite(inside, 'tagmanifest-sha256.txt', (text) =>
    text.replace(/^\S+ {2}(.*)$/gm, (line, path) =>
      inside.has(path) ? `${sha256(inside.get(path) ?? new Uint8Array())}  ${path}` : line,
    ),
  );
}

/**
 * Stored, not packed; without the checksums, which nobody asks for.
 *
 * @param {Map<string, Uint8Array>} inside
 */
export function zipped(inside) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const directory = [];
  let place = 0;
  for (const [path, bytes] of inside) {
    const name = new TextEncoder().encode(BASE + path);
    const local = header(30, 0x04034b50, 18, [bytes.length, bytes.length], 26, name.length);
    const entry = header(46, 0x02014b50, 20, [bytes.length, bytes.length], 28, name.length);
    new DataView(entry.buffer).setUint32(42, place, true);
    parts.push(local, name, new Uint8Array(bytes));
    directory.push(entry, name);
    place += local.length + name.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = header(22, 0x06054b50, 12, [size, place], 8, inside.size);
  return new Blob([...parts, ...directory, end]);
}

/**
 * @param {number} length
 * @param {number} sign
 * @param {number} at
 * @param {number[]} words
 * @param {number} nameAt
 * @param {number} short
 */
function header(length, sign, at, words, nameAt, short) {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sign, true);
  words.forEach((word, index) => view.setUint32(at + 4 * index, word, true));
  view.setUint16(nameAt, short, true);
  return bytes;
}
