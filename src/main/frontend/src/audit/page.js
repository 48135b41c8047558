/* The page #/audit: a search, a case, or a list, as the address says. */

import { el, fill } from '../shared/elements.js';
import { lists } from './lists.js';
import { review } from './review.js';
import { search } from './search.js';

/** @import { Query } from './answers.js' */

/** @returns {Query} what stands behind the ? in the address; where a diagram stands is no question */
function asked() {
  const query = new URLSearchParams(location.hash.split('?').slice(1).join('?'));
  query.delete('viewbox');
  return Object.fromEntries(query);
}

/** @param {boolean} inLists */
function navigation(inLists) {
  return el(
    'nav',
    { class: 'sa-nav', 'aria-label': '案卷审计' },
    el('span', { class: 'sa-title' }, '案卷审计'),
    el('a', { href: '#/audit', class: !inLists && 'sa-here' }, '查找案件'),
    el('a', { href: '#/audit?list=overdue', class: inLists && 'sa-here' }, '审计线索'),
    el('span', { class: 'sa-quiet' }, '只读：在这里不能更改任何内容'),
  );
}

/** @param {HTMLElement} node */
export function show(node) {
  const query = asked();
  const body = el('div', { class: 'sa-body' });
  fill(node, el('main', { class: 'sa sa-page' }, navigation(Boolean(query.list)), body));
  if (query.case) review(body, query);
  else if (query.list) lists(body, query);
  else search(body, query);
}
