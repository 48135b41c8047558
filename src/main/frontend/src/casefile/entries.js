/* The entries of the case, the newest first. */

import { address } from '../shared/address.js';
import { moment } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { ask } from '../shared/requests.js';
import { facts, list, quiet, refused, ruleLink, section } from './parts.js';

/** @import { Entries, Entry, Panel } from './answers.js' */

/** @param {Entry} one */
function details(one) {
  const known = Object.entries(one.details).map(([label, value]) => ({ label, value }));
  return known.length > 0 && facts(known);
}

/** @param {Entry} one */
function basis(one) {
  if (!one.legalBasis) return null;
  const ids = one.legalBasis.split(' ');
  return quiet(
    '依据：',
    ids.map((id) => [ruleLink(id, id), ' ']),
  );
}

/** @param {Entry} one */
export function entry(one) {
  const head = [
    el('span', { class: 'casefile-name' }, one.title),
    el('span', { class: 'casefile-quiet' }, `　${moment(one.at)}　${one.who}`),
  ];
  const content = [details(one), basis(one)].filter(Boolean);
  return el('li', {}, content.length ? el('details', {}, el('summary', {}, head), content) : head);
}

/** @param {Panel} panel */
export function history(panel) {
  if (!panel.entries.total) return null;
  const shown = list(panel.entries.newest, entry);
  const more = el('button', { type: 'button', class: 'casefile-more' }, '更早的记录');
  let older = panel.entries.older;
  more.hidden = older === null;
  more.addEventListener('click', async () => {
    more.disabled = true;
    try {
      /** @type {Entries} */
      const page = await ask(`/api/cases/${panel.caseNumber}/entries?before=${older}`);
      shown.append(...page.newest.map(entry));
      older = page.older;
      more.hidden = older === null;
    } catch (problem) {
      more.after(refused(/** @type {Error} */ (problem).message));
    }
    more.disabled = false;
  });
  return section(`记录（共 ${panel.entries.total} 条，由新到旧）`, shown, more);
}

/**
 * The way to a step that was done wrong.
 *
 * @param {Panel} panel
 */
export function amending(panel) {
  const href = address(`/cases/${panel.caseNumber}/steps`);
  return el('p', {}, el('a', { href, target: '_blank', rel: 'noopener' }, '填错了？更正已办的步骤'));
}
