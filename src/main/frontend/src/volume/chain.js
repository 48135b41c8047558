/* The entries of a package: whether each is bound to the one before, and which files they name (docs/adr/0011, 0018). */
import { sha256 } from './sha256.js';

/**
 * @typedef {object} Line an entry; of one that is withheld there are `seq` and `hash` alone
 * @property {number} seq
 * @property {string} hash
 * @property {string} [caseNumber]
 * @property {string} [at]
 * @property {string} [actor]
 * @property {string} [onBehalfOf]
 * @property {string} [clientAddress]
 * @property {string} [kind]
 * @property {string} [title]
 * @property {string} [details]
 * @property {string} [legalBasis]
 * @property {string} [previousHash]
 * @property {string} [caseRows]
 */

const WORDS = new TextEncoder();

/**
 * Each field with its length.
 *
 * @param {Line} line
 */
export function fingerprintOf(line) {
  const fields = [
    line.caseRows === undefined ? 'entry-1' : 'entry-2',
    line.previousHash,
    line.caseNumber,
    String(line.seq),
    line.at,
    line.actor,
    line.onBehalfOf,
    line.clientAddress,
    line.kind,
    line.title,
    line.details,
    line.legalBasis,
  ];
  if (line.caseRows !== undefined) fields.push(line.caseRows);
  const bytes = fields.map((field) => WORDS.encode(field ?? ''));
  return sha256(...bytes.flatMap((field) => [WORDS.encode(`${field.length}:`), field]));
}

/**
 * @param {Line[]} lines
 * @param {Record<string, string>} info of bag-info.txt
 * @returns {string[]} each place at which the chain does not hold
 */
export function broken(lines, info) {
  const problems = [];
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const place = index + 1;
    if (line.seq !== place) {
      problems.push(`记录链在第${place}条断开：此处是第${line.seq}条${named(line)}，有记录被删除、添加或者调换`);
      break;
    }
    if (line.kind !== undefined) problems.push(...misfit(line, previous, info['External-Identifier']));
    previous = line.hash;
  }
  const head = lines.at(-1)?.hash ?? '';
  if (String(lines.length) !== info['Chain-Entries'] || head !== info['Chain-Head']) {
    const fits = head === info['Chain-Head'] ? '相符' : '不符';
    problems.push(`记录应有${info['Chain-Entries']}条，现有${lines.length}条，末条的指纹与 bag-info.txt 所记${fits}`);
  }
  return problems;
}

/**
 * @param {Line} line
 * @param {string} previous
 * @param {string} caseNumber
 */
function misfit(line, previous, caseNumber) {
  const where = `记录链在第${line.seq}条断开：${named(line)}`;
  if (line.previousHash !== previous) return [`${where}不接在它的前一条之后`];
  if (fingerprintOf(line) !== line.hash) return [`${where}的内容与写入时的指纹不符`];
  return line.caseNumber === caseNumber ? [] : [`第${line.seq}条${named(line)}不是本案的记录`];
}

/** @param {Line} line */
function named(line) {
  return line.kind === undefined ? '' : `“${line.title}”`;
}

/**
 * Files whose fingerprint an entry holds, and that are not there.
 *
 * @param {Line[]} lines
 * @param {Set<string>} known
 * @returns {string[]}
 */
export function missing(lines, known) {
  return lines.flatMap((line) => {
    const file = fileOf(line);
    return file === null || known.has(file.sha256)
      ? []
      : [`第${line.seq}条记录所载的文件不在包内，或者已被改动：${file.name}`];
  });
}

/**
 * @param {Line} line
 * @returns {{ name: string, sha256: string } | null}
 */
function fileOf(line) {
  const paper = line.kind?.startsWith('paper.');
  if (!paper && line.kind !== 'evidenceFile') return null;
  const details = read(line.details ?? '{}');
  const sha256 = details[paper ? '文件SHA-256' : 'SHA-256'];
  return sha256 ? { name: details[paper ? '文号' : '文件名'] ?? '', sha256 } : null;
}

/**
 * @param {string} details
 * @returns {Record<string, string>}
 */
function read(details) {
  try {
    return JSON.parse(details);
  } catch {
    return {}; // the chain tells of it
  }
}
