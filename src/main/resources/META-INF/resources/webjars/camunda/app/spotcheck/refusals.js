import { whenChanged } from './chinese.js';

/* A refusal stands at the top of the page; a long form scrolls to the first answer that is marked wrong. */
const shown = new WeakSet();
whenChanged(() => {
  for (const refusal of document.querySelectorAll('.alert-danger')) {
    if (!shown.has(refusal) && refusal.offsetParent) {
      shown.add(refusal);
      setTimeout(() => {
        (document.querySelector('.fjs-container .fjs-has-errors') ?? refusal).scrollIntoView({ block: 'center' });
      }, 100);
    }
  }
});

/* What was said about one task is out of place at the next. */
window.addEventListener('hashchange', (move) => {
  const task = (address) => /[?&]task=([^&]*)/.exec(address)?.[1];
  if (task(move.oldURL) !== task(move.newURL)) {
    document.querySelectorAll('.page-notifications .alert-danger .close').forEach((cross) => cross.click());
  }
});

export default [];
