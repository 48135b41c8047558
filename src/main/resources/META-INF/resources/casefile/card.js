/* The card of a task in the list: its case, product and firm, and when it is due. One question for all cards of a page. */

import { el, ask, loadStyle, day } from './parts.js';

let waiting = new Map();

function line(label, ...content) {
  return [el('dt', {}, label), el('dd', {}, content)];
}

function draw(node, card) {
  node.replaceChildren(el('dl', { class: 'casefile-facts' },
    line('案号', card.caseName),
    line('产品', card.product),
    card.firm ? line('企业', card.firm) : null,
    card.due ? line('期限', `${day(card.due)}　`, el('strong', { class: card.overdue ? 'casefile-overdue-mark' : '' }, card.left)) : null));
}

async function answer() {
  const asked = waiting;
  waiting = new Map();
  try {
    const ids = [...asked.keys()].map((id) => `task=${encodeURIComponent(id)}`).join('&');
    for (const card of await ask(`/api/tasks/cards?${ids}`)) draw(asked.get(card.id), card);
  } catch (problem) {
    for (const node of asked.values()) node.replaceChildren(el('p', { class: 'casefile-late' }, problem.message));
  }
}

export default [{
  id: 'casefile-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, { taskId }) => {
    loadStyle();
    if (!waiting.size) setTimeout(answer, 0);
    const card = el('div', { class: 'casefile-card' });
    waiting.set(taskId, card);
    node.append(card);
  },
  unmount: () => {}
}];
