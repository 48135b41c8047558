/* The papers of the step below its form, folded: as long as they are shown they follow what is typed. Before they are asked
   for, the answers are put aside (暂存), as when another tab is opened; so both show the same. */

import { draw } from '../casefile/proofs.js';
import { folded } from '../casefile/parts.js';
import { el } from '../shared/elements.js';
import { loadStyle } from '../shared/styles.js';
import { whenChanged } from './changes.js';

const PAUSE = 800;
const NAME = 'papers-beside';
const FORM = '.fjs-container';
const SAVE = '.form-actions button[ng-click="save($event)"]:not([disabled])';

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

function openTask() {
  return /[?&]task=([^&]*)/.exec(location.hash)?.[1];
}

/** @returns {HTMLDetailsElement | null} */
function shown() {
  return document.querySelector(`details.${NAME}`);
}

/** @param {HTMLDetailsElement} fold */
async function show(fold) {
  const task = fold.dataset.task;
  const place = /** @type {HTMLElement} */ (fold.lastElementChild);
  if (!task || !fold.open) return;
  /** @type {HTMLButtonElement | null} */ (document.querySelector(SAVE))?.click();
  await new Promise((done) => setTimeout(done));
  await draw(place, task, '按表单现在的内容，本步骤不制发文书。');
}

whenChanged(() => {
  const actions = document.querySelector('.form-actions');
  const task = openTask();
  if (!actions || !task || !document.querySelector(FORM) || shown()?.dataset.task === task) return;
  shown()?.remove();
  loadStyle('/casefile/casefile.css');
  const fold = folded('文书预览（随填写更新）', el('div', { class: 'casefile' }));
  fold.classList.add(NAME);
  fold.dataset.task = task;
  fold.addEventListener('toggle', () => show(fold));
  actions.before(fold);
});

/** @param {Event} event */
function changed({ target }) {
  const fold = shown();
  if (!fold?.open || !(target instanceof Element) || !target.closest(FORM)) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => show(fold), PAUSE);
}

for (const kind of ['input', 'change', 'click']) document.addEventListener(kind, changed);

export default [];
