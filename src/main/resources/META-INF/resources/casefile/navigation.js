/* The way from the task list to those of our pages that the person may open, and a box to find a case. */

import { el, ask, loadStyle } from './parts.js';

const LINKED = ['/start', '/tasks', '/messages'];

function links() {
  const pages = el('span', {});
  ask('/api/navigation').then(
    (open) => pages.append(...open.filter((page) => LINKED.includes(page.path)).map((page) => el('a', { href: page.path }, page.label))),
    () => pages.append(el('a', { href: '/start' }, '工作台'))
  );
  return el('div', { class: 'casefile-nav' },
    el('form', { action: '/cases', method: 'get', role: 'search', class: 'casefile-find' },
      el('input', { type: 'search', name: 'query', 'aria-label': '查案件', placeholder: '案号、产品、企业、信用代码' }),
      el('button', { type: 'submit' }, '查案件')),
    pages);
}

/* On a phone the task stands below the list: who opens one is taken there. */
window.addEventListener('hashchange', (move) => {
  const task = /[?&]task=([^&]+)/.exec(move.newURL);
  if (!task || move.oldURL.includes(task[0]) || window.innerWidth > 842) return;
  setTimeout(() => document.querySelector('.task-details')?.scrollIntoView({ behavior: 'smooth' }), 600);
});

export default [{
  id: 'casefile-navigation',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: (node) => {
    loadStyle();
    node.append(links());
  },
  unmount: () => {}
}];
