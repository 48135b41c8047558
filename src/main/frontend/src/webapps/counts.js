/* How much waits behind each filter: the vendor counts only the one that is open. */

import { ask } from '../shared/requests.js';
import { whenChanged } from './changes.js';

const FILTER = '.task-filter h4.name';
const ENGINE = '/camunda/api/engine/engine/default/filter';
const PAUSE = 15_000;

/** @type {Promise<Map<string, string>> | undefined} */
let ids;
let counted = 0;

async function known() {
  /** @type {{ id: string, name: string }[]} */
  const filters = await ask(`${ENGINE}?resourceType=Task`);
  return new Map(filters.map(({ id, name }) => [name, id]));
}

/** @param {HTMLElement} head */
function nameOf(head) {
  return [...(head.querySelector('a')?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue)
    .join('')
    .trim();
}

/** @param {HTMLElement[]} heads */
async function count(heads) {
  counted = Date.now();
  try {
    ids ??= known();
    const found = await ids;
    await Promise.all(
      heads.map(async (head) => {
        const id = found.get(nameOf(head));
        if (id) head.dataset.count = String((await ask(`${ENGINE}/${id}/count`)).count);
      }),
    );
  } catch {
    ids = undefined; /* Without a count the filter still opens. */
  }
}

whenChanged(() => {
  /** @type {HTMLElement[]} */
  const heads = [...document.querySelectorAll(FILTER)].map((head) => /** @type {HTMLElement} */ (head));
  const lacking = heads.some((head) => !head.dataset.count && nameOf(head));
  if (heads.length && Date.now() - counted > (lacking ? 1_000 : PAUSE)) count(heads);
});

window.addEventListener('hashchange', () => {
  counted = Math.min(counted, Date.now() - PAUSE + 1_500);
});

export default [];
