/* What people have remarked, and a place for a remark. */

import { moment } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { send } from '../shared/requests.js';
import { list, section } from './parts.js';

/** @import { Entry, Panel } from './answers.js' */

/** @param {Entry} one */
function remark(one) {
  return el(
    'li',
    {},
    el('p', { class: 'casefile-remark' }, one.details['内容']),
    el('span', { class: 'casefile-quiet' }, `${moment(one.at)}　${one.who}`),
  );
}

/**
 * @param {Panel} panel
 * @param {() => Promise<void>} again shows the panel anew
 */
export function remarks(panel, again) {
  const text = el('textarea', { rows: 2, maxlength: 2000, id: 'casefile-remark', required: true });
  const problem = el('p', { class: 'casefile-late', role: 'alert' });
  const form = el(
    'form',
    { class: 'casefile-form' },
    el('label', { for: 'casefile-remark' }, '添加备注（记入案卷，不能修改）'),
    text,
    el('button', { type: 'submit' }, '记入案卷'),
    problem,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = '';
    try {
      await send(`/api/cases/${panel.caseNumber}/remarks`, { text: text.value });
      await again();
    } catch (refusal) {
      problem.textContent = /** @type {Error} */ (refusal).message;
    }
  });
  return section('备注', panel.remarks.length > 0 && list(panel.remarks, remark), form);
}
