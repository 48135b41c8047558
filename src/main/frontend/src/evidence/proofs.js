/* What a file proves: said by the person who brought it, shown to all others. */

import { el } from '../shared/elements.js';
import { fits } from './kinds.js';

/** @import { Evidence, EvidenceFile } from './answers.js' */

/**
 * @param {EvidenceFile} file
 * @param {Evidence} evidence
 * @param {(path: string, body: unknown) => void} act
 */
export function proves(file, { required, me }, act) {
  if (!required.length) return null;
  if (file.uploadedBy !== me) return said(file);
  const fitting = required.filter((one) => fits(one.form, file.type));
  /** @param {string[]} codes */
  const say = (codes) => act(`/api/evidence/${file.id}/codes`, { codes });
  const all = fitting.map((one) => one.code);
  const unsaid = all.length > 1 && all.some((code) => !file.codes.includes(code));
  return el(
    'div',
    { class: 'ev-chips', role: 'group', 'aria-label': `${file.name}证明的事项` },
    el('small', {}, '证明：'),
    fitting.map((one) => chip(one.label, file.codes.includes(one.code), () => say(toggled(file.codes, one.code)))),
    unsaid && el('button', { type: 'button', class: 'ev-chip', onclick: () => say(all) }, '全部'),
  );
}

/** @param {EvidenceFile} file */
function said(file) {
  return el('small', {}, file.proves.length ? `证明：${file.proves.join('、')}` : '没有标明证明事项');
}

/**
 * @param {string} label
 * @param {boolean} chosen
 * @param {() => void} onclick
 */
function chip(label, chosen, onclick) {
  return el('button', { type: 'button', class: 'ev-chip', 'aria-pressed': String(chosen), onclick }, label);
}

/**
 * @param {string[]} codes
 * @param {string} code
 */
function toggled(codes, code) {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
}
