/* The way from the task list to those of our pages that the person may open, and a box to find a case. */

import { address } from '../shared/address.js';
import { el } from '../shared/elements.js';
import { ask } from '../shared/requests.js';
import { loadStyle } from '../shared/styles.js';

/** @import { Plugin } from '../shared/plugins.js' */

/** @typedef {{ path: string, label: string }} Page */

const LINKED = ['/start', '/tasks', '/messages'];
const PHONE = 842;

/** @param {Page} page */
function link({ path, label }) {
  return el('a', { href: address(path) }, label);
}

async function pages() {
  try {
    /** @type {Page[]} */
    const open = await ask('/api/navigation');
    return open.filter((page) => LINKED.includes(page.path)).map(link);
  } catch {
    return [link({ path: '/start', label: '工作台' })]; /* There it is said why. */
  }
}

function finder() {
  return el(
    'form',
    { action: address('/cases'), method: 'get', role: 'search', class: 'casefile-find' },
    el('input', {
      type: 'search',
      name: 'query',
      'aria-label': '查案件',
      placeholder: '案号、产品、企业、信用代码',
    }),
    el('button', { type: 'submit' }, '查案件'),
  );
}

/* On a phone the task stands below the list: who opens one is taken there. */
window.addEventListener('hashchange', (move) => {
  const task = /[?&]task=([^&]+)/.exec(move.newURL);
  if (!task || move.oldURL.includes(task[0]) || window.innerWidth > PHONE) return;
  setTimeout(() => document.querySelector('.task-details')?.scrollIntoView({ behavior: 'smooth' }), 600);
});

/** @type {Plugin[]} */
export default [
  {
    id: 'casefile-navigation',
    pluginPoint: 'tasklist.navbar.action',
    priority: 1000,
    render: (node) => {
      loadStyle('/casefile/casefile.css');
      const links = el('span', {});
      node.append(el('div', { class: 'casefile-nav' }, finder(), links));
      pages().then((found) => links.append(...found));
    },
    unmount: () => {},
  },
];
