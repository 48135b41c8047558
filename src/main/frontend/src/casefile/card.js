/* The card of a task in the list: its case, product and firm, and when it is due. One question for all cards of a page. */

import { day } from '../shared/days.js';
import { el, fill } from '../shared/elements.js';
import { ask } from '../shared/requests.js';
import { loadStyle } from '../shared/styles.js';

/** @import { Content } from '../shared/elements.js' */
/** @import { TaskPlugin } from '../shared/plugins.js' */
/** @import { Card } from './answers.js' */

/** @type {Map<string, HTMLElement>} */
let waiting = new Map();

/**
 * @param {string} label
 * @param {Content[]} content
 */
function line(label, ...content) {
  return [el('dt', {}, label), el('dd', {}, content)];
}

/** @param {Card} card */
function dueOf(card) {
  return (
    card.due && [`${day(card.due)}　`, el('strong', { class: card.overdue && 'casefile-overdue-mark' }, card.left)]
  );
}

/** @param {Card} card */
function facts(card) {
  return el(
    'dl',
    { class: 'casefile-facts' },
    line('案号', card.caseName),
    line(card.subject, card.product),
    card.firm && line('企业', card.firm),
    card.due && line('期限', dueOf(card)),
  );
}

async function answer() {
  const asked = waiting;
  waiting = new Map();
  try {
    const ids = [...asked.keys()].map((id) => `task=${encodeURIComponent(id)}`).join('&');
    /** @type {Card[]} */
    const cards = await ask(`/api/tasks/cards?${ids}`);
    for (const card of cards) asked.get(card.id)?.replaceChildren(facts(card));
  } catch (problem) {
    const { message } = /** @type {Error} */ (problem);
    for (const node of asked.values()) fill(node, el('p', { class: 'casefile-late' }, message));
  }
}

/** @type {TaskPlugin[]} */
export default [
  {
    id: 'casefile-card',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    render: (node, { taskId }) => {
      loadStyle('/casefile/casefile.css');
      if (!waiting.size) setTimeout(answer, 0);
      const card = el('div', { class: 'casefile-card' });
      waiting.set(taskId, card);
      node.append(card);
    },
    unmount: () => {},
  },
];
