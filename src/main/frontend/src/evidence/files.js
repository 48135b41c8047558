/* The files that are there: what each is, and what it proves. */

import { address } from '../shared/address.js';
import { minute } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { kindOf, size } from './kinds.js';
import { proves } from './proofs.js';

/** @import { Evidence, EvidenceFile } from './answers.js' */
/** @typedef {(path: string, body: unknown) => void} Act */

/** @type {Record<string, string | undefined>} */
const BAD = { damaged: '已损坏，不予提供', missing: '存储中缺失', destroyed: '保存期限届满，已销毁' };
const DAY = 24 * 3600 * 1000;

/**
 * @param {EvidenceFile} file
 * @param {Evidence} evidence
 * @param {Act} act
 */
export function fileRow(file, evidence, act) {
  const bad = BAD[file.state];
  return el(
    'li',
    { class: file.withdrawnBy ? 'ev-withdrawn' : bad ? 'ev-bad' : null },
    bad ? symbol(file) : picture(file),
    el(
      'div',
      { class: 'ev-about' },
      bad ? el('strong', {}, file.name) : opened(file, file.name),
      el('small', {}, `${size(file.size)} · 上传 ${minute(file.uploadedAt)} ${file.uploader}`),
      capture(file),
      el('details', {}, el('summary', {}, '校验值'), el('code', {}, `SHA-256 ${file.sha256}`)),
      bad && el('strong', { class: 'ev-lacking' }, bad),
      file.withdrawnBy ? el('small', {}, `已撤回：${file.withdrawalReason}`) : proves(file, evidence, act),
      withdrawal(file, evidence, act),
    ),
  );
}

/**
 * @param {EvidenceFile} file
 * @param {Node | string} shown
 */
function opened(file, shown) {
  return el('a', { href: address(file.content), target: '_blank', rel: 'noopener' }, shown);
}

/** @param {EvidenceFile} file */
function picture(file) {
  if (!file.thumbnail) return symbol(file);
  const image = el('img', { src: address(file.thumbnail), alt: `缩略图：${file.name}`, loading: 'lazy' });
  return opened(file, image);
}

/** @param {EvidenceFile} file */
function symbol(file) {
  return el('span', { class: 'ev-kind', 'aria-hidden': 'true' }, kindOf(file.type));
}

/** @param {EvidenceFile} file */
function capture({ takenAt, place, device, uploadedAt }) {
  if (!takenAt && !place) return el('small', {}, '设备没有记载拍摄时间和地点');
  const words = [takenAt && `拍摄 ${minute(takenAt)}`, place, device].filter(Boolean);
  const days = takenAt ? Math.abs(Date.parse(uploadedAt) - Date.parse(takenAt)) / DAY : 0;
  const apart = days > 1 && el('em', {}, `（与上传相差 ${Math.round(days)} 天，请核对）`);
  return el('small', {}, words.join(' · '), apart);
}

/**
 * @param {EvidenceFile} file
 * @param {Evidence} evidence
 * @param {Act} act
 */
function withdrawal(file, { me, mine }, act) {
  if (file.uploadedBy !== me || file.withdrawnBy || !mine) return null;
  const reason = el('input', { type: 'text', maxlength: 2000, 'aria-label': '撤回的原因', placeholder: '撤回的原因' });
  const withdraw = () => act(`/api/evidence/${file.id}/withdrawal`, { reason: reason.value });
  return el(
    'details',
    {},
    el('summary', {}, '撤回误传的文件'),
    el(
      'span',
      { class: 'ev-withdraw' },
      reason,
      el('button', { type: 'button', class: 'ev-button', onclick: withdraw }, '撤回'),
    ),
  );
}
