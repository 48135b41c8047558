/* From one task to the next: what only one person may do nobody claims, nor what follows in the same case; after 提交 one
   line says what happened, and the next task of the same case opens, else the first of the list; after 立案 the case opens. */

import { address } from '../shared/address.js';
import { day } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { ask } from '../shared/requests.js';
import { loadStyle } from '../shared/styles.js';
import { whenChanged } from './changes.js';

/**
 * @typedef {{ alone: boolean, known: number }} Opening
 * @typedef {{ id: string, name: string }} Onward
 * @typedef {{ label: string, day: string }} Run
 * @typedef {{ done: string, caseName: string, file: string | null, dates: Run[], sameCase: boolean, next: Onward | null }} Afterwards
 */

const SUBMITTED = /\/task\/([^/?]+)\/submit-form$/;
const BEGUN = /\/process-definition\/(?:key\/)?[^/?]+(?:\/tenant-id\/[^/?]+)?\/submit-form$/;
const CLAIM = 'button.claim:not([disabled])';
const CASE = '监督抽查案件';

/** @type {Map<string, Opening | null>} */
const openings = new Map();
/** Of the same case, opened by this page: who goes on with a case need not claim its next task. */
let continued = '';
/** @type {HTMLElement | null} */
let line = null;

export function openTask() {
  return /[?&]task=([^&]*)/.exec(location.hash)?.[1] ?? '';
}

/** @param {string} task */
async function learn(task) {
  openings.set(task, null);
  try {
    openings.set(task, await ask(`/api/tasks/${encodeURIComponent(task)}/opening`));
    claimAlone();
  } catch {
    openings.delete(task); /* The task list says itself what became of it; 领取 stands there. */
  }
}

function claimAlone() {
  const task = openTask();
  if (!openings.get(task)?.alone && task !== continued) return;
  const claim = /** @type {HTMLButtonElement | null} */ (document.querySelector(CLAIM));
  if (claim) {
    continued = '';
    claim.click();
  }
}

whenChanged(() => {
  const task = openTask();
  if (task && !openings.has(task) && document.querySelector('.task-card')) learn(task);
  else claimAlone();
  stand();
});

/* The page draws its middle anew for each task; what was said stays until the next thing is. */
function stand() {
  const place = document.querySelector('.task-details .no-task')?.parentElement?.parentElement;
  if (line && place && !place.contains(line)) place.prepend(line);
}

/** @param {Afterwards} after */
export function said(after) {
  const file = after.file ? el('a', { href: address(after.file) }, after.caseName) : after.caseName;
  const dates = after.dates.map((run) => `${run.label}至${day(run.day)}`).join('、');
  return [
    `已办结“${after.done}”（`,
    file,
    '）',
    dates && `，开始计算：${dates}`,
    '。',
    after.next ? `现在打开的是${after.sameCase ? '本案' : '另一案'}的“${after.next.name}”。` : '没有其他待办任务。',
  ];
}

/** @param {Afterwards} after */
function tell(after) {
  loadStyle('/casefile/casefile.css');
  line?.remove();
  line = el('p', { class: 'casefile-said', role: 'status' }, said(after));
  stand();
}

/** @param {string} task */
function open(task) {
  const query = new URLSearchParams(location.hash.split('?')[1] ?? '');
  query.delete('detailsTab');
  query.set('task', task);
  location.hash = `#/?${query}`;
}

/** @param {string} task */
async function afterTask(task) {
  const known = openings.get(task)?.known ?? Number.MAX_SAFE_INTEGER;
  /** @type {Afterwards} */
  const after = await ask(`/api/tasks/${encodeURIComponent(task)}/afterwards?known=${known}`);
  tell(after);
  if (!after.next) return;
  continued = after.sameCase ? after.next.id : '';
  open(after.next.id);
}

/** @param {string} instance */
async function afterStart(instance) {
  /** @type {Afterwards} */
  const after = await ask(`/api/starts/${encodeURIComponent(instance)}/afterwards`);
  if (after.next && after.sameCase) {
    tell(after);
    open(after.next.id);
  } else if (after.file) {
    location.assign(address(`${after.file}?begun=${after.done === CASE ? 'case' : 'other'}`));
  }
}

/**
 * @param {string} path
 * @param {string} answer
 */
export async function follow(path, answer) {
  const task = SUBMITTED.exec(path)?.[1];
  try {
    if (task) await afterTask(task);
    else if (BEGUN.test(path)) await afterStart(JSON.parse(answer).id);
  } catch {
    /* What was done is done; only the way on is not known. */
  }
}

const sending = XMLHttpRequest.prototype.open;
/** @this {XMLHttpRequest} @param {any[]} how */
XMLHttpRequest.prototype.open = function (...how) {
  const [method, to] = how;
  if (String(method).toUpperCase() === 'POST') {
    this.addEventListener('load', () => {
      if (this.status < 300) follow(new URL(String(to), location.href).pathname, this.responseText);
    });
  }
  return sending.apply(this, /** @type {any} */ (how));
};

export default [];
