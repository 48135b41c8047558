import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/webapps/refusals.js';
import { faultsIn } from '../../src/webapps/faults.js';
import { el } from '../../src/shared/elements.js';
import { page } from '../page.js';

/** @param {string} task */
const address = (task) => `http://localhost/sc/camunda/app/tasklist/default/#/?task=${task}`;
page.Element.prototype.scrollIntoView = () => {}; // jsdom has none
const frame = () => new Promise((done) => setTimeout(done, 60));

/**
 * @param {string} from
 * @param {string} to
 */
function closedOnMove(from, to) {
  let closed = 0;
  const cross = el('button', { class: 'close', onclick: () => closed++ });
  const refusal = el('div', { class: 'alert-danger' }, cross);
  document.body.replaceChildren(el('div', { class: 'page-notifications' }, refusal));
  page.dispatchEvent(new page.HashChangeEvent('hashchange', { oldURL: address(from), newURL: address(to) }));
  return closed;
}

/** @param {string} question */
function field(question) {
  const label = el('label', { class: 'fjs-form-field-label' }, `${question} *`);
  return el('div', { class: 'fjs-form-field' }, label, el('input', { id: question }));
}

/** @param {string} said */
async function refused(said) {
  const box = el('div', { class: 'alert-danger' });
  box.append(el('button', { class: 'close', onclick: () => box.remove() }), el('span', { class: 'message' }, said));
  const form = el('div', { class: 'fjs-container' }, field('到场日期'), field('商标'));
  document.body.replaceChildren(el('div', { class: 'page-notifications' }, box), form);
  await frame();
}

const said = () => [...document.querySelectorAll('.refusal-summary li')].map((one) => one.textContent);

test('what was said about one task is gone at the next', () => {
  assert.equal(closedOnMove('a', 'b'), 1);
});

test('what was said stays while the task is the same', () => {
  assert.equal(closedOnMove('a', 'a&detailsTab=x'), 0);
});

test('a refusal is read question by question', () => {
  assert.deepEqual(faultsIn('提交失败：「商标」必须填写；「封条」应当签字；补齐后登记'), [
    { question: '商标', reason: '必须填写' },
    { question: '封条', reason: '应当签字；补齐后登记' },
  ]);
  assert.deepEqual(faultsIn('主检、审核、批准应当是三个不同的人'), [
    { question: '', reason: '主检、审核、批准应当是三个不同的人' },
  ]);
});

test('it stands above the form in the order of the form and at its questions, and the first gets the focus', async () => {
  await refused('「商标」必须填写；「到场日期」不得晚于今天');
  assert.deepEqual(said(), ['到场日期：不得晚于今天', '商标：必须填写']);
  assert.equal(document.querySelector('.alert-danger'), null);
  assert.equal(document.querySelectorAll('.fjs-form-field .refusal-here').length, 2);
  assert.equal(document.activeElement?.id, '到场日期');
});

test('it goes when the answer is changed', async () => {
  await refused('「商标」必须填写；「到场日期」不得晚于今天');
  document.getElementById('商标')?.dispatchEvent(new Event('input', { bubbles: true }));
  assert.deepEqual(said(), ['到场日期：不得晚于今天']);
  document.getElementById('到场日期')?.dispatchEvent(new Event('change', { bubbles: true }));
  assert.equal(document.querySelector('.refusal-summary'), null);
});

test('a photo that lacks is a link to where it is added', async () => {
  await refused('缺少应当留存的证据：封样过程。请在“案卷”中上传');
  let opened = 0;
  document.body.prepend(el('ul', { class: 'nav-tabs' }, el('li', {}, el('a', { onclick: () => opened++ }, '案卷'))));
  /** @type {HTMLElement | null} */ (document.querySelector('.refusal-summary button'))?.click();
  assert.equal(opened, 1);
});
