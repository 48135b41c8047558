/* What the step must leave behind, and what of it is there. */

import { minute } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { chooser, takesDrops } from './chooser.js';
import { ACCEPTED } from './kinds.js';

/** @import { Evidence, Required } from './answers.js' */
/** @typedef {(files: File[], codes: string[]) => void} TakerFor */

/** @param {Evidence} evidence */
export function summary({ required, files, filesRequired }) {
  const missing = required.filter((one) => one.missing);
  if (!required.length) {
    const none = '本环节没有必须留存的证据，需要时可以上传';
    return el('p', { class: 'ev-summary' }, files.length ? `已上传 ${files.length} 个文件` : none);
  }
  if (missing.length) {
    const labels = missing.map((one) => one.label).join('；');
    return el('p', { class: 'ev-summary ev-lacking', role: 'status' }, `还缺少 ${missing.length} 项：`, labels);
  }
  return filesRequired
    ? el('p', { class: 'ev-summary ev-complete', role: 'status' }, '需要上传的证据已经齐全')
    : el('p', { class: 'ev-summary' }, '应当留存的证据，可以逐项上传文件：');
}

/** @param {Required} one */
function standing(one) {
  if (one.files.length) return { kind: 'ev-held', mark: '✓' };
  if (one.waiver) return { kind: 'ev-waived', mark: '–' };
  return one.missing ? { kind: 'ev-lacking', mark: '!' } : { kind: 'ev-open', mark: '·' };
}

/** @param {Required} one */
function what({ label, formLabel, files, legalBasis, waiver }) {
  const held = files.length ? ` · ${files.length} 个文件` : '';
  return el(
    'span',
    { class: 'ev-what' },
    el('strong', {}, label),
    el('small', {}, `${formLabel}${held} · ${legalBasis}`),
    waiver && el('small', {}, `缺少的原因：${waiver.reason}（${waiver.by} ${minute(waiver.at)}）`),
  );
}

/**
 * @param {Required} one
 * @param {(files: File[]) => void} take
 */
function camera(one, take) {
  const video = one.form === 'video' || one.form === 'continuous-video';
  const accept = video ? 'video/*' : 'image/*';
  return chooser(video ? '录像' : '拍照', { accept, label: one.label, camera: true }, take);
}

/**
 * @param {Required} one
 * @param {boolean} mine
 * @param {TakerFor} takeFor
 */
function requirement(one, mine, takeFor) {
  const { kind, mark } = standing(one);
  const row = el('li', { class: kind }, el('span', { class: 'ev-mark', 'aria-hidden': 'true' }, mark), what(one));
  if (!mine) return row;
  /** @param {File[]} files */
  const take = (files) => takeFor(files, [one.code]);
  row.append(chooser('添加', { accept: ACCEPTED[one.form], label: one.label }, take));
  if (one.form !== 'text') row.append(camera(one, take));
  return takesDrops(row, take);
}

/**
 * @param {Evidence} evidence
 * @param {TakerFor} takeFor
 */
export function requirements({ required, mine }, takeFor) {
  if (!required.length) return null;
  return el(
    'ul',
    { class: 'ev-required' },
    required.map((one) => requirement(one, mine, takeFor)),
  );
}
