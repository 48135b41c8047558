/* All entries of the case, to be searched by person and word. */

import { second } from '../shared/days.js';
import { el, fill } from '../shared/elements.js';
import { facts } from './facts.js';
import { badge, quiet, rules } from './parts.js';

/** @import { Entry, Review } from './answers.js' */

/**
 * @param {Entry} entry
 * @param {boolean} [deviates]
 */
export function fact(entry, deviates = false) {
  return el(
    'article',
    { class: deviates ? 'sa-entry sa-deviates' : 'sa-entry' },
    el('h4', {}, entry.title, deviates && [' ', badge('偏离', 'warn')]),
    quiet(
      `第${entry.seq}条 · ${second(entry.at)} · `,
      el('strong', {}, entry.actorName),
      entry.actorName !== entry.actor && `（${entry.actor}）`,
      entry.onBehalfOf && ` 代 ${entry.onBehalfOf}`,
      entry.clientAddress && ` · 来自 ${entry.clientAddress}`,
    ),
    facts(entry.details),
    el('p', {}, rules(entry.legalBasis)),
  );
}

/** @param {Entry[]} known */
function people(known) {
  const names = new Map(known.map((entry) => [entry.actor, entry.actorName]));
  return el(
    'select',
    { class: 'form-control', 'aria-label': '人员' },
    el('option', { value: '' }, '所有人员'),
    [...names].map(([value, name]) => el('option', { value }, name)),
  );
}

/**
 * @param {HTMLElement} node
 * @param {Review} review
 */
export function entries(node, { entries: known, deviations }) {
  const list = el('div');
  const who = people(known);
  const label = '在记录中查找';
  const words = el('input', { class: 'form-control', type: 'search', placeholder: label, 'aria-label': label });
  const show = () => {
    const sought = words.value.trim();
    const found = known
      .filter((entry) => !who.value || entry.actor === who.value)
      .filter((entry) => !sought || (entry.title + JSON.stringify(entry.details)).includes(sought));
    fill(
      list,
      quiet(`${found.length} 条`),
      found.map((entry) => fact(entry, deviations.includes(entry.seq))),
    );
  };
  who.addEventListener('change', show);
  words.addEventListener('input', show);
  node.append(el('p', { class: 'sa-filter' }, who, words), list);
  show();
}
