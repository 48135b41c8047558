/* What several sections of the panel are made of. */

import { address } from '../shared/address.js';
import { el } from '../shared/elements.js';

/** @import { Content } from '../shared/elements.js' */
/** @import { Fact, Rule } from './answers.js' */

/** @param {Content[]} words */
export function quiet(...words) {
  return el('p', { class: 'casefile-quiet' }, words);
}

/** @param {string} message */
export function refused(message) {
  return el('p', { class: 'casefile-late', role: 'alert' }, message);
}

/**
 * @param {string} title
 * @param {Content[]} content
 */
export function section(title, ...content) {
  return el('section', { class: 'casefile-section' }, el('h3', {}, title), content);
}

/**
 * @template T
 * @param {T[]} things
 * @param {(thing: T) => Content} item
 */
export function list(things, item) {
  return el('ul', { class: 'casefile-list' }, things.map(item));
}

/**
 * @param {string} summary
 * @param {Content[]} content
 */
export function folded(summary, ...content) {
  return el('details', {}, el('summary', {}, summary), content);
}

/** @param {Fact[]} known */
export function facts(known) {
  return el(
    'dl',
    { class: 'casefile-facts' },
    known.map((fact) => [el('dt', {}, fact.label), el('dd', {}, fact.value)]),
  );
}

/**
 * The way to what the product does for a rule.
 *
 * @param {string} id
 * @param {string} words
 */
export function ruleLink(id, words) {
  const href = address(`/regulations/rules/${encodeURIComponent(id)}`);
  return el('a', { href, target: '_blank', rel: 'noopener' }, words);
}

/** @param {Rule} one */
function rule(one) {
  return el(
    'details',
    { class: 'casefile-rule' },
    el('summary', {}, one.article, el('span', { class: 'casefile-quiet' }, ` ${one.id}`)),
    el('p', {}, one.words),
    quiet(`《${one.text}》　`, ruleLink(one.id, '落实之处')),
  );
}

/** @param {Rule[]} rules */
export function ruleList(rules) {
  return rules.length ? el('div', { class: 'casefile-rules' }, rules.map(rule)) : null;
}

/**
 * How many days are left.
 *
 * @param {number | null} days
 */
export function left(days) {
  if (days === null) return null;
  if (days < 0) return el('strong', { class: 'casefile-late' }, `逾期 ${-days} 天`);
  if (days === 0) return el('strong', { class: 'casefile-soon' }, '今天截止');
  return days <= 3 ? el('strong', { class: 'casefile-soon' }, `剩余 ${days} 天`) : el('span', {}, `剩余 ${days} 天`);
}
