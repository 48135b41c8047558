/* A refusal stands inside the form: once above it, in the form's order, and at each question; it goes when the answer is
   changed. The box of the task list, which covers the head of the page, is closed. What lacks as a file is a link to where
   it is added. */

import { el } from '../shared/elements.js';
import { loadStyle } from '../shared/styles.js';
import { whenChanged } from './changes.js';
import { asks, faultsIn, fieldOf } from './faults.js';

/** @import { Fault } from './faults.js' */

const REFUSALS = '.page-notifications .alert-danger';
const FORM = '.fjs-container';
const FILES = /缺少应当留存的证据|请上传|在“案卷”/;
const ANSWERS = 'input, textarea, select, button, [tabindex]';

/** @type {Fault[]} */
let open = [];

/** @param {Element} box */
function words(box) {
  return (box.querySelector('.message') ?? box).textContent?.trim() ?? '';
}

function closeBoxes() {
  /** @type {NodeListOf<HTMLElement>} */
  const crosses = document.querySelectorAll(`${REFUSALS} .close`);
  crosses.forEach((cross) => cross.click());
}

/** Those whose questions stand first come first; what concerns the whole form comes before all. */
function inOrder() {
  const form = document.querySelector(FORM);
  const fields = [...(form?.querySelectorAll('.fjs-form-field') ?? [])];
  const place = (/** @type {Fault} */ fault) => fields.findIndex((field) => asks(field) === fault.question);
  return [...open].sort((one, other) => place(one) - place(other));
}

/** @param {string} question */
function goTo(question) {
  const form = document.querySelector(FORM);
  const field = form && fieldOf(form, question);
  field?.scrollIntoView({ block: 'center' });
  /** @type {HTMLElement | null | undefined} */ (field?.querySelector(ANSWERS))?.focus({ preventScroll: true });
}

/** Below the form, where it asks for files; else in the tab of the case. */
function showFiles() {
  const beside = document.querySelector('.evidence-beside');
  if (beside) return beside.scrollIntoView({ block: 'center' });
  const tabs = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.nav-tabs a'))];
  tabs.find((tab) => tab.textContent?.trim() === '案卷')?.click();
}

/** @param {Fault} fault */
function line({ question, reason }) {
  const act = question ? () => goTo(question) : showFiles;
  const leads = question !== '' || FILES.test(reason);
  const button = (/** @type {string} */ text) =>
    el('button', { type: 'button', class: 'btn-link', onclick: act }, text);
  if (!leads) return el('li', {}, reason);
  return question ? el('li', {}, button(question), `：${reason}`) : el('li', {}, reason, ' ', button('去添加'));
}

function draw() {
  document.querySelectorAll('.refusal-summary, .refusal-here').forEach((old) => old.remove());
  const form = document.querySelector(FORM);
  if (!form || !open.length) return;
  loadStyle('/casefile/casefile.css');
  const lines = inOrder().map(line);
  const head = el('p', {}, `没有提交：有 ${open.length} 处需要改正。已填的内容都在。`);
  form.before(el('div', { class: 'refusal-summary', role: 'alert' }, head, el('ul', {}, lines)));
  for (const { question, reason } of open) {
    const field = question && fieldOf(form, question);
    if (field) field.append(el('p', { class: 'refusal-here' }, reason));
  }
}

whenChanged(() => {
  /** @type {NodeListOf<HTMLElement>} */
  const boxes = document.querySelectorAll(REFUSALS);
  const told = [...boxes].map(words).filter((said) => said !== '');
  if (told.length && document.querySelector(FORM)) {
    open = told.flatMap(faultsIn);
    closeBoxes();
    draw();
    const first = inOrder().find((fault) => fault.question !== '');
    if (first) goTo(first.question);
    else document.querySelector('.refusal-summary')?.scrollIntoView({ block: 'center' });
  } else if (open.length && !document.querySelector('.refusal-summary')) {
    draw();
  }
});

/** @param {Event} event */
function mended({ target }) {
  const field = target instanceof Element && target.closest('.fjs-form-field');
  if (!field || !open.some((fault) => fault.question === asks(field))) return;
  open = open.filter((fault) => fault.question !== asks(field));
  draw();
}

for (const kind of ['input', 'change']) document.addEventListener(kind, mended);

/* What was said about one task is out of place at the next. */
window.addEventListener('hashchange', (move) => {
  /** @param {string} address */
  const task = (address) => /[?&]task=([^&]*)/.exec(address)?.[1];
  if (task(move.oldURL) !== task(move.newURL)) {
    open = [];
    draw();
    closeBoxes();
  }
});

export default [];
