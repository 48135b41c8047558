/* The page #/audit: a search, a case, or a list, as the address says. */

import { el, clear } from './dom.js';
import { search } from './search.js';
import { review } from './review.js';
import { lists } from './lists.js';

/** What stands behind the ? in the address. */
function asked() {
  const hash = location.hash;
  const mark = hash.indexOf('?');
  return Object.fromEntries(new URLSearchParams(mark < 0 ? '' : hash.slice(mark + 1)));
}

export function show(node) {
  const query = asked();
  const body = el('div', { class: 'sa-body' });
  const here = query.list ? 'lists' : 'cases';
  const page = el(
    'main',
    { class: 'sa sa-page' },
    el(
      'nav',
      { class: 'sa-nav', 'aria-label': '案卷审计' },
      el('span', { class: 'sa-title' }, '案卷审计'),
      el('a', { href: '#/audit', class: here === 'cases' ? 'sa-here' : '' }, '查找案件'),
      el('a', { href: '#/audit?list=overdue', class: here === 'lists' ? 'sa-here' : '' }, '审计线索'),
      el('span', { class: 'sa-quiet' }, '只读：在这里不能更改任何内容')
    ),
    body
  );
  clear(node, page);
  if (query.case) review(body, query.case, query);
  else if (query.list) lists(body, query);
  else search(body, query);
}
