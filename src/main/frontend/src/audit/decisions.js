/* What the decision tables were asked, and which rows answered. */

import { second } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { badge, quiet, rules } from './parts.js';

/** @import { Labelled, Review, TableAsked, TableRow } from './answers.js' */

/** @param {Labelled[]} known */
function values(known) {
  return known.map((one) => el('div', {}, `${one.label}：`, el('strong', {}, one.value)));
}

/** @param {TableRow} row */
function matched(row) {
  return el(
    'div',
    { class: 'sa-row' },
    el('p', {}, badge(row.number ? `第${row.number}行` : '该行', 'quiet'), ' ', row.says),
    quiet(`条件：${row.conditions.map((one) => `${one.label} ${one.value}`).join('；')}`),
    values(row.answers),
    el('p', {}, rules(row.legalBasis)),
  );
}

/** @param {TableAsked} asked */
export function tableAsked(asked) {
  const rows = asked.rows.length ? asked.rows.map(matched) : '没有命中任何一行';
  const which = el('span', { class: 'sa-quiet' }, ` 第${asked.version}版 · ${second(asked.at)}`);
  return el(
    'article',
    { class: 'sa-asked' },
    el('h4', {}, asked.name, which),
    el(
      'div',
      { class: 'sa-cols' },
      el('div', {}, el('h5', {}, '输入'), values(asked.inputs)),
      el('div', {}, el('h5', {}, '命中的行'), rows),
    ),
  );
}

/**
 * @param {HTMLElement} node
 * @param {Review} review
 */
export function decisions(node, { runs }) {
  const asked = runs.flatMap((run) => run.tables.map((one) => ({ ...one, process: run.name })));
  asked.sort((one, other) => one.at.localeCompare(other.at));
  const articles = asked.map((one) => [quiet(one.process), tableAsked(one)]);
  node.append(asked.length ? el('div', {}, articles) : quiet('没有查过判断表'));
}
