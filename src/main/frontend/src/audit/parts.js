/* What several pages of the audit are made of. */

import { address, asking } from '../shared/address.js';
import { el, fill } from '../shared/elements.js';
import { ask, askText } from '../shared/requests.js';

/** @import { Content } from '../shared/elements.js' */
/** @import { Chain, Query } from './answers.js' */

const AUDIT = '/api/audit';
const NUMBER = /^\d{6}-\d{4}-\d{5}$/;
const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * @param {string} path
 * @param {Query} query
 */
export function auditAddress(path, query = {}) {
  return address(asking(AUDIT + path, query));
}

/** @param {string} path */
export const json = (path) => ask(AUDIT + path);

/** @param {string} path */
export const text = (path) => askText(AUDIT + path);

/**
 * Shows what comes, or why it does not come.
 *
 * @template T
 * @param {Element} node
 * @param {Promise<T>} promise
 * @param {(found: T) => void} show
 */
export async function load(node, promise, show) {
  fill(node, quiet('正在读取…'));
  try {
    show(await promise);
  } catch (refusal) {
    fill(node, el('p', { class: 'sa-refused', role: 'alert' }, /** @type {Error} */ (refusal).message));
  }
}

/** @param {Content[]} words */
export function quiet(...words) {
  return el('p', { class: 'sa-quiet' }, words);
}

/**
 * @param {string} href
 * @param {string} words
 * @param {string} [look]
 */
export function button(href, words, look = 'default') {
  return el('a', { class: `btn btn-${look}`, href }, words);
}

/**
 * @param {string} href
 * @param {string} words
 */
export function download(href, words) {
  return el('a', { class: 'btn btn-default', href, download: true }, words);
}

/**
 * @param {Content} words
 * @param {string} kind
 */
export function badge(words, kind) {
  return el('span', { class: `sa-badge sa-${kind}` }, words);
}

/**
 * Whether a chain of entries holds, and where it breaks.
 *
 * @param {string} what
 * @param {Chain} chain
 */
export function chained(what, { intact, message }) {
  return badge(`${what}${intact ? '记录链完好：' : '核验不符：'}${message}`, intact ? 'good' : 'bad');
}

/**
 * Rule ids, each leading to what the rule says.
 *
 * @param {string | null} ids
 */
export function rules(ids) {
  return (ids ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) =>
      el('a', { class: 'sa-rule', href: address(`/regulations/rules/${id}`), target: '_blank', rel: 'noopener' }, id),
    );
}

/** @param {string} words */
export const isCaseNumber = (words) => NUMBER.test(words);

/** @param {string} number */
export const caseLink = (number) => el('a', { href: `#/audit?case=${number}` }, number);

/**
 * @param {string[]} headings
 * @param {Content[][]} rows
 * @param {string} [empty]
 */
export function table(headings, rows, empty = '没有') {
  if (!rows.length) return quiet(empty);
  const head = headings.map((heading) => el('th', { scope: 'col' }, heading));
  const body = rows.map((row) => el('tr', {}, row.map(cell)));
  return el(
    'div',
    { class: 'sa-scroll' },
    el('table', { class: 'sa-table' }, el('thead', {}, el('tr', {}, head)), el('tbody', {}, body)),
  );
}

/** @param {Content} content */
function cell(content) {
  return el('td', { class: typeof content === 'string' && DAY.test(content) && 'sa-day' }, content);
}
