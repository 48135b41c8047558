/*
 * The papers that the open step will issue, as they will be: the answers that were put aside when the form's tab was left are
 * tried on the server, which undoes all else. Pictures of the very PDF: the webapps let no PDF be shown within them.
 */

import { el, fill } from '../shared/elements.js';
import { obtain, Refusal } from '../shared/requests.js';
import { quiet, section } from './parts.js';

/** @import { Proof } from './answers.js' */

const PAUSE = 400;
const KEPT = 'camunda-form:';

/** @param {string} taskId */
function answersOf(taskId) {
  try {
    return JSON.parse(localStorage.getItem(KEPT + taskId) ?? '{}');
  } catch {
    return {}; /* Not from a form. */
  }
}

/** @param {Proof} proof */
function shown(proof) {
  const pages = proof.pages.map((page, at) =>
    el('img', {
      class: 'casefile-page',
      src: `data:image/png;base64,${page}`,
      alt: `《${proof.title}》预览，第${at + 1}页，共${proof.pages.length}页`,
    }),
  );
  return el(
    'figure',
    { class: 'casefile-proof' },
    el('figcaption', {}, el('strong', {}, `《${proof.title}》`), `　${proof.addressee}　`, taken(proof)),
    pages,
  );
}

/** @param {Proof} proof */
function taken(proof) {
  const href = `data:application/pdf;base64,${proof.pdf}`;
  return el('a', { href, download: `预览-${proof.title}.pdf` }, '下载预览（PDF）');
}

/**
 * @param {HTMLElement} place
 * @param {string} taskId
 * @param {string} [none] said where the step issues no paper
 */
export async function draw(place, taskId, none) {
  try {
    /** @type {Proof[]} */
    const proofs = await obtain(`/api/tasks/${encodeURIComponent(taskId)}/papers/preview`, answersOf(taskId));
    fill(
      place,
      proofs.length
        ? section('文书预览', quiet('按表单现在的内容，提交后制发下列文书；提交前不编号、不保存。'), proofs.map(shown))
        : none && quiet(none),
    );
  } catch (problem) {
    if (problem instanceof Refusal && problem.status === 403) return; /* Who only reads the file does no step. */
    const { message } = /** @type {Error} */ (problem);
    fill(place, section('文书预览', quiet(`表单填写完整后，这里显示提交时制发的文书（如有）。目前：${message}`)));
  }
}

/**
 * Shows the papers, and anew whenever other answers are put aside, also in another window.
 *
 * @param {HTMLElement} place
 * @param {string} taskId
 */
export function mountProofs(place, taskId) {
  let waiting = setTimeout(() => draw(place, taskId), 0);
  /** @param {StorageEvent} change */
  const changed = ({ key }) => {
    if (!place.isConnected) window.removeEventListener('storage', changed);
    else if (key === KEPT + taskId) {
      clearTimeout(waiting);
      waiting = setTimeout(() => draw(place, taskId), PAUSE);
    }
  };
  window.addEventListener('storage', changed);
}
