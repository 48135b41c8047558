/* Photos and reports are brought where they are asked for: below the form of a step that needs some stands what is missing,
   each with 添加. The tab 案卷 shows the same. */

import { mountEvidence } from '../evidence/view.js';
import { el } from '../shared/elements.js';
import { whenChanged } from './changes.js';

const NAME = 'evidence-beside';
const FORM = '.fjs-container';
const ASKING = ['应当留存的证据', '报告编号', '复检报告编号'];

function openTask() {
  return /[?&]task=([^&]*)/.exec(location.hash)?.[1];
}

/** Whether the form asks for what a file must prove. */
function asks() {
  return [...document.querySelectorAll(`${FORM} .fjs-form-field-label`)].some((label) =>
    ASKING.some((words) => label.textContent?.trim().startsWith(words)),
  );
}

/** @returns {HTMLElement | null} */
function shown() {
  return document.querySelector(`.${NAME}`);
}

whenChanged(() => {
  const actions = document.querySelector('.form-actions');
  const task = openTask();
  if (!actions || !task || shown()?.dataset.task === task || !asks()) return;
  shown()?.remove();
  const place = el('div', { class: `${NAME} casefile-files` });
  place.dataset.task = task;
  actions.before(place);
  mountEvidence(place, task);
});

export default [];
