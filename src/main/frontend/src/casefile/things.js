/* Product and parties, samples, papers. */

import { address } from '../shared/address.js';
import { day } from '../shared/days.js';
import { el, fill } from '../shared/elements.js';
import { ask, send } from '../shared/requests.js';
import { facts as factList, folded, list, quiet, refused, section } from './parts.js';

/** @import { Panel, Paper, SampleUnit, Taken } from './answers.js' */
/** @import { Evidence, EvidenceFile } from '../evidence/answers.js' */

const SCANNED = /^(image\/|application\/pdf$)/;

/** @param {Panel} panel */
export function facts(panel) {
  return panel.facts.length ? section('产品和当事人', factList(panel.facts)) : null;
}

/** @param {SampleUnit} unit */
function sample(unit) {
  const words = `　${unit.quantity}　封条 ${unit.seal}　${unit.state}　${unit.place}`;
  return el('li', {}, el('span', { class: 'casefile-name' }, unit.kind), words);
}

/** @param {Panel} panel */
export function samples(panel) {
  return panel.samples.length ? section('样品', list(panel.samples, sample)) : null;
}

/**
 * The files that the person has given to this step and that may be the signed copy, asked for when they are wanted.
 *
 * @param {Paper} one
 * @param {string} taskId
 * @param {() => Promise<void>} again shows the panel anew
 */
function signing(one, taskId, again) {
  const place = el('div', {});
  const fold = folded('归入签字文本', place);
  fold.addEventListener('toggle', async () => {
    if (!fold.open) return;
    try {
      /** @type {Evidence} */
      const { files, me } = await ask(`/api/tasks/${encodeURIComponent(taskId)}/evidence`);
      const own = files.filter((file) => file.uploadedBy === me && !file.withdrawnBy && SCANNED.test(file.type));
      fill(
        place,
        own.length
          ? own.map((file) => choice(one, file, place, again))
          : quiet('请先在“证据”中上传签字后的扫描件或者照片。'),
      );
    } catch (problem) {
      fill(place, refused(/** @type {Error} */ (problem).message));
    }
  });
  return fold;
}

/**
 * @param {Paper} one
 * @param {EvidenceFile} file
 * @param {HTMLElement} place
 * @param {() => Promise<void>} again
 */
function choice(one, file, place, again) {
  const lay = async () => {
    try {
      await send(`/api/papers/${one.id}/scans`, { file: file.id });
      await again();
    } catch (problem) {
      place.append(refused(/** @type {Error} */ (problem).message));
    }
  };
  return el('button', { type: 'button', class: 'casefile-more', onclick: lay }, file.name);
}

/** @param {Paper} one */
function signed(one) {
  return one.signed.map((scan) => [
    '　签字文本：',
    el('a', { href: address(`/api/evidence/${scan.file}/content`), target: '_blank' }, scan.name),
    scan.withdrawn && '（扫描件已撤回）',
  ]);
}

/**
 * @param {Paper} one
 * @param {string} taskId
 * @param {() => Promise<void>} again
 */
function paper(one, taskId, again) {
  return el(
    'li',
    {},
    el('a', { class: 'casefile-name', href: address(`/api/papers/${one.id}.pdf`), target: '_blank' }, one.number),
    one.held ? null : `（${one.stateLabel}）`,
    `　${one.addressee}　${day(one.issuedOn)} 制发`,
    one.servedOn && `　${day(one.servedOn)} 送达${one.service ? `（${one.service}）` : ''}`,
    signed(one),
    signing(one, taskId, again),
  );
}

/**
 * @param {Panel} panel
 * @param {string} taskId
 * @param {() => Promise<void>} again
 */
export function papers(panel, taskId, again) {
  const item = (/** @type {Paper} */ one) => paper(one, taskId, again);
  return panel.papers.length ? section('文书', list(panel.papers, item)) : null;
}

/** @param {Taken} one */
function taken(one) {
  return el('li', {}, el('a', { href: address(one.address), target: '_blank' }, one.label));
}

/** @param {Panel} panel */
export function takings(panel) {
  return panel.takings.length ? section('案卷导出', list(panel.takings, taken)) : null;
}
