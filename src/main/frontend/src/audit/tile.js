/* The tile on Cockpit's first page: figures, a search, and whether the log of the whole system holds. */

import { el, fill } from '../shared/elements.js';
import { chained, isCaseNumber, json, load } from './parts.js';

/** @import { Chain } from './answers.js' */
/** @typedef {Record<'open' | 'closed' | 'overdue' | 'broken', number>} Overview */

/** @type {[keyof Overview, string, string][]} */
const FIGURES = [
  ['open', '办理中', '#/audit?status=open'],
  ['closed', '已结案', '#/audit?status=closed'],
  ['overdue', '有逾期', '#/audit?overdue=true'],
  ['broken', '核验不符', '#/audit?list=breaks'],
];

function search() {
  const sought = el('input', {
    type: 'search',
    class: 'form-control',
    placeholder: '案号、企业、产品或信用代码',
    'aria-label': '查找案件',
  });
  /** @param {Event} event */
  const find = (event) => {
    event.preventDefault();
    const words = sought.value.trim();
    location.hash = isCaseNumber(words) ? `#/audit?case=${words}` : `#/audit?q=${encodeURIComponent(words)}`;
  };
  return el('form', { onsubmit: find }, sought, el('button', { class: 'btn btn-default' }, '查找案件'));
}

/** @param {Overview} found */
function figures(found) {
  return FIGURES.map(([name, label, href]) => el('a', { href }, el('strong', {}, found[name]), label));
}

/** @param {HTMLElement} node */
export function tile(node) {
  const counts = el('div', { class: 'sa-counts' });
  const chain = el('p');
  const title = el('h3', {}, el('a', { href: '#/audit' }, '案卷审计'));
  node.append(el('section', { class: 'sa sa-tile' }, title, search(), counts, chain));
  load(counts, json('/overview'), (/** @type {Overview} */ found) => {
    const hints = el('a', { href: '#/audit?list=overdue' }, el('strong', {}, '›'), '审计线索');
    fill(counts, figures(found), hints);
  });
  load(chain, json('/log'), (/** @type {Chain} */ found) => fill(chain, chained('全系统操作日志', found)));
}
