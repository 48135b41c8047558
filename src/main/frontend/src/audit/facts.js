/* Facts by label; lists and tables inside them as they are read. */

import { el } from '../shared/elements.js';

/** @import { Content } from '../shared/elements.js' */

/** @param {Record<string, unknown> | null} details */
export function facts(details) {
  return el(
    'dl',
    { class: 'sa-facts' },
    Object.entries(details ?? {}).map(([label, value]) => [el('dt', {}, label), el('dd', {}, said(value))]),
  );
}

/**
 * @param {unknown} value
 * @returns {Content}
 */
function said(value) {
  if (Array.isArray(value)) return value.every(isPlain) ? value.map(plain).join('、') : items(value);
  if (isPlain(value)) return plain(value);
  return Object.entries(/** @type {object} */ (value)).map(([label, one]) => el('div', {}, `${label}：`, said(one)));
}

/** @param {unknown[]} values */
function items(values) {
  return el(
    'ol',
    {},
    values.map((one) => el('li', {}, said(one))),
  );
}

/** @param {unknown} value */
function isPlain(value) {
  return value === null || typeof value !== 'object';
}

/** @param {unknown} value */
function plain(value) {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === null ? '' : String(value);
}
