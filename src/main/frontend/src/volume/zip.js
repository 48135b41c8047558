/* A zip read from its directory at the end, file by file: a package of gigabytes needs no more memory than its largest. */
import { Sha256 } from './sha256.js';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const PLACE_OF_END_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_END = 65_557;
const UNSAID = 0xffffffff;
const FITS = 256 * 1024 * 1024;
const UNZIPPED = 8;

/** @typedef {{ name: string, method: number, packed: number, size: number, place: number }} Packed */

/**
 * @param {Blob} zip
 * @param {number} from
 * @param {number} to
 */
async function view(zip, from, to) {
  return new DataView(await zip.slice(from, to).arrayBuffer());
}

/**
 * @param {DataView} data
 * @param {number} at
 */
function large(data, at) {
  return Number(data.getBigUint64(at, true));
}

/**
 * The files of a zip, folders left out.
 *
 * @param {Blob} zip
 * @returns {Promise<Packed[]>}
 * @throws if it is none, or is not whole
 */
export async function packed(zip) {
  const start = Math.max(0, zip.size - LONGEST_END);
  const tail = await view(zip, start, zip.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('not a zip');
  const directory = await place(zip, tail, end, start);
  const data = await view(zip, directory.from, directory.from + directory.size);
  /** @type {Packed[]} */
  const found = [];
  for (let at = 0; at + 46 <= data.byteLength;) {
    if (data.getUint32(at, true) !== ENTRY) throw new Error('directory damaged');
    found.push(entry(data, at));
    at += 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return found.filter((file) => !file.name.endsWith('/'));
}

/**
 * Where the directory stands.
 *
 * @param {Blob} zip
 * @param {DataView} tail
 * @param {number} end
 * @param {number} start
 */
async function place(zip, tail, end, start) {
  if (end >= 20 && tail.getUint32(end - 20, true) === PLACE_OF_END_64) {
    const at = large(tail, end - 20 + 8);
    const long = await view(zip, at, at + 56);
    if (long.getUint32(0, true) !== END_64) throw new Error(`no end at ${start}`);
    return { from: large(long, 48), size: large(long, 40) };
  }
  return { from: tail.getUint32(end + 16, true), size: tail.getUint32(end + 12, true) };
}

/**
 * @param {DataView} data
 * @param {number} at
 * @returns {Packed}
 */
function entry(data, at) {
  const named = data.getUint16(at + 28, true);
  const bytes = new Uint8Array(data.buffer, data.byteOffset + at + 46, named);
  const file = {
    name: new TextDecoder().decode(bytes),
    method: data.getUint16(at + 10, true),
    packed: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    place: data.getUint32(at + 42, true),
  };
  const end = at + 46 + named + data.getUint16(at + 30, true);
  for (let extra = at + 46 + named; extra + 4 <= end; extra += 4 + data.getUint16(extra + 2, true)) {
    if (data.getUint16(extra, true) === 1) lengthen(file, data, extra + 4);
  }
  return file;
}

/**
 * What is longer than 32 bits say stands elsewhere.
 *
 * @param {Packed} file
 * @param {DataView} data
 * @param {number} at
 */
function lengthen(file, data, at) {
  for (const key of /** @type {const} */ (['size', 'packed', 'place'])) {
    if (file[key] === UNSAID) {
      file[key] = large(data, at);
      at += 8;
    }
  }
}

/**
 * What a file says, unpacked.
 *
 * @param {Blob} zip
 * @param {Packed} file
 * @returns {Promise<ReadableStream<Uint8Array>>}
 */
async function opened(zip, file) {
  const head = await view(zip, file.place, file.place + 30);
  if (head.getUint32(0, true) !== LOCAL) throw new Error('file damaged');
  const from = file.place + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const content = zip.slice(from, from + file.packed);
  if (file.method === 0) return content.stream();
  if (file.method !== UNZIPPED) throw new Error(`method ${file.method}`);
  return content.stream().pipeThrough(new DecompressionStream('deflate-raw'));
}

/**
 * @param {Blob} zip
 * @param {Packed} file
 */
export async function bytesOf(zip, file) {
  return new Uint8Array(await new Response(await opened(zip, file)).arrayBuffer());
}

/**
 * @param {Blob} zip
 * @param {Packed} file
 * @returns {Promise<{ sha256: string, size: number }>} the fingerprint is empty if the file cannot be read
 */
export async function fingerprint(zip, file) {
  try {
    return file.size <= FITS && globalThis.crypto?.subtle ? await atOnce(zip, file) : await inPieces(zip, file);
  } catch {
    return { sha256: '', size: 0 };
  }
}

/**
 * @param {Blob} zip
 * @param {Packed} file
 */
async function atOnce(zip, file) {
  const bytes = await bytesOf(zip, file);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''), size: bytes.length };
}

/**
 * @param {Blob} zip
 * @param {Packed} file
 */
export async function inPieces(zip, file) {
  const hash = new Sha256();
  let size = 0;
  const reader = (await opened(zip, file)).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    hash.add(piece.value);
    size += piece.value.length;
  }
  return { sha256: hash.end(), size };
}
