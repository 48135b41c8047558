/* A refusal stands at the top of the page; a long form scrolls to the first answer that is marked wrong. */

import { whenChanged } from './changes.js';

const WRONG = '.fjs-container .fjs-has-errors';
const shown = new WeakSet();

whenChanged(() => {
  /** @type {NodeListOf<HTMLElement>} */
  const refusals = document.querySelectorAll('.alert-danger');
  for (const refusal of refusals) {
    if (shown.has(refusal) || !refusal.offsetParent) continue;
    shown.add(refusal);
    setTimeout(() => (document.querySelector(WRONG) ?? refusal).scrollIntoView({ block: 'center' }), 100);
  }
});

/* What was said about one task is out of place at the next. */
window.addEventListener('hashchange', (move) => {
  /** @param {string} address */
  const task = (address) => /[?&]task=([^&]*)/.exec(address)?.[1];
  if (task(move.oldURL) !== task(move.newURL)) {
    /** @type {NodeListOf<HTMLElement>} */
    const crosses = document.querySelectorAll('.page-notifications .alert-danger .close');
    crosses.forEach((cross) => cross.click());
  }
});

export default [];
