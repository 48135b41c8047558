/* Compares a package with its own lists, and its entries with each other and with its files; names each difference. */
import { broken, missing } from './chain.js';
import { bytesOf, fingerprint, packed } from './zip.js';

const DECLARATION = 'bagit.txt';
const MANIFEST = 'manifest-sha256.txt';
const TAGS = 'tagmanifest-sha256.txt';
const PAYLOAD = 'data/';
const VOLUME = 'data/案卷.pdf';

/**
 * @typedef {{ what: string, files: number, entries: number, head: string, problems: string[] }} Report
 * @typedef {{ sha256: string, size: number }} Content
 */

/**
 * @param {Blob} zip
 * @param {(done: number, total: number) => void} [tell]
 * @returns {Promise<Report>}
 */
export async function check(zip, tell = () => {}) {
  let files;
  try {
    files = await packed(zip);
  } catch {
    return nothing('不是 zip 文件，或者文件已损坏、不完整');
  }
  const bag = new Bag(zip, files);
  if (!bag.has(DECLARATION)) return nothing(`没有 ${DECLARATION}，不是本系统制作的证据包`);
  await bag.read(tell);
  return bag.report();
}

/**
 * @param {string} problem
 * @returns {Report}
 */
function nothing(problem) {
  return { what: '', files: 0, entries: 0, head: '', problems: [problem] };
}

class Bag {
  /** @type {Map<string, import('./zip.js').Packed>} */
  #files = new Map();
  /** @type {Map<string, Content>} */
  #contents = new Map();
  /** @type {string[]} */
  #problems = [];
  #zip;

  /**
   * @param {Blob} zip
   * @param {import('./zip.js').Packed[]} files
   */
  constructor(zip, files) {
    this.#zip = zip;
    const declared = files.map((file) => file.name).filter((name) => name.endsWith(DECLARATION));
    const base = declared.sort((one, other) => one.length - other.length)[0]?.slice(0, -DECLARATION.length) ?? '';
    for (const file of files) {
      const path = file.name.slice(base.length);
      if (!file.name.startsWith(base)) this.#problems.push(`多出文件，不在证据包的目录内：${file.name}`);
      else if (this.#files.has(path)) this.#problems.push(`同一文件名出现两次：${path}`);
      else this.#files.set(path, file);
    }
  }

  /** @param {string} path */
  has(path) {
    return this.#files.has(path);
  }

  /** @param {(done: number, total: number) => void} tell */
  async read(tell) {
    for (const [path, file] of this.#files) {
      this.#contents.set(path, await fingerprint(this.#zip, file));
      tell(this.#contents.size, this.#files.size);
    }
  }

  /** @returns {Promise<Report>} */
  async report() {
    await this.#compare(TAGS, false);
    await this.#compare(MANIFEST, true);
    const info = await this.#info();
    this.#amount(info);
    const entries = await this.#entries(info);
    return {
      what: info['External-Description'] ?? info['External-Identifier'] ?? '',
      files: this.#files.size,
      entries: entries.length,
      head: info['Chain-Head'] ?? '',
      problems: this.#problems,
    };
  }

  /**
   * What a list names and what is there: the same files with the same fingerprints.
   *
   * @param {string} list
   * @param {boolean} payload
   */
  async #compare(list, payload) {
    if (!this.has(list)) {
      this.#problems.push(`缺少清单：${list}`);
      return;
    }
    const named = manifest(await this.#text(list));
    for (const [path, sha256] of named) {
      const content = this.#contents.get(path);
      if (!content) this.#problems.push(`缺少文件：${path}（${list}）`);
      else if (content.sha256 !== sha256) this.#problems.push(`内容已被改动：${path}${await this.#pages(path)}`);
    }
    for (const path of this.#files.keys()) {
      if (path.startsWith(PAYLOAD) === payload && path !== TAGS && !named.has(path)) {
        this.#problems.push(`多出文件，清单中没有：${path}`);
      }
    }
  }

  /** @param {Record<string, string>} info */
  #amount(info) {
    const payload = [...this.#contents].filter(([path]) => path.startsWith(PAYLOAD));
    const oxum = `${payload.reduce((sum, [, content]) => sum + content.size, 0)}.${payload.length}`;
    if (oxum !== info['Payload-Oxum']) {
      this.#problems.push(`内容的总量应为 ${info['Payload-Oxum']}（字节数.文件数），实为 ${oxum}`);
    }
  }

  /** @param {Record<string, string>} info */
  async #entries(info) {
    /** @type {import('./chain.js').Line[]} */
    const lines = await this.#json('data/entries.json');
    if (!Array.isArray(lines)) {
      this.#problems.push('案卷记录不能读取，已被改动：data/entries.json');
      return [];
    }
    const { absent = [] } = (await this.#json('data/contents.json')) ?? {};
    const known = new Set([...this.#contents.values(), ...absent].map((file) => file.sha256));
    this.#problems.push(...broken(lines, info), ...missing(lines, known));
    return lines;
  }

  /**
   * A page less or more is named, where the file still says how many it has.
   *
   * @param {string} path
   */
  async #pages(path) {
    const { pages } = path === VOLUME ? ((await this.#json('data/contents.json')) ?? {}) : {};
    const now = pages ? ((await this.#text(path)).match(/\/Type\s*\/Page\b/g) ?? []).length : 0;
    return now && now !== pages ? `（应有${pages}页，现有${now}页）` : '';
  }

  async #info() {
    const lines = (await this.#text('bag-info.txt')).split('\n').map((line) => line.split(': '));
    return Object.fromEntries(
      lines.filter((line) => line.length > 1).map(([key, ...value]) => [key, value.join(': ')]),
    );
  }

  /** @param {string} path */
  async #json(path) {
    try {
      return JSON.parse(await this.#text(path));
    } catch {
      return null; // its fingerprint tells of it
    }
  }

  /** @param {string} path */
  async #text(path) {
    const file = this.#files.get(path);
    try {
      return file ? new TextDecoder().decode(await bytesOf(this.#zip, file)) : '';
    } catch {
      return ''; // its fingerprint tells of it
    }
  }
}

/**
 * Fingerprints by path.
 *
 * @param {string} text
 */
function manifest(text) {
  const lines = text.split('\n').map((line) => /^(\S+)\s+(.+)$/.exec(line));
  return new Map(lines.flatMap((line) => (line ? [[plain(line[2]), line[1]]] : [])));
}

/** @param {string} path */
function plain(path) {
  return path.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
