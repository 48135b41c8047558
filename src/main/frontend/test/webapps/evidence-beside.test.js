import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../page.js';
import '../../src/webapps/evidence-beside.js';
import { el } from '../../src/shared/elements.js';
import { serverKnows, settled } from '../server.js';

const SEAL = {
  code: 's',
  label: '封条照片',
  form: 'photo',
  formLabel: '照片',
  legalBasis: 'CQ23-34',
  files: [],
  missing: true,
};
const frame = () => new Promise((done) => setTimeout(done, 60));

/**
 * @param {string} task
 * @param {string} question
 */
async function form(task, question) {
  location.hash = `#/?task=${task}`;
  document.body.replaceChildren(
    el('div', { class: 'fjs-container' }, el('span', { class: 'fjs-form-field-label' }, question)),
    el('div', { class: 'form-actions' }),
  );
  await frame();
  await settled();
}

test('what a step must leave behind is brought below its form, once', async () => {
  const evidence = { required: [SEAL], files: [], mine: true, filesRequired: true, largest: 9 };
  const asked = serverKnows({ '/sc/api/tasks/t1/evidence': evidence });
  await form('t1', '应当留存的证据');
  assert.ok(document.querySelector('.evidence-beside input[aria-label="添加：封条照片"]'));
  document.body.append(el('p'));
  await frame();
  assert.equal(asked.length, 1);
  assert.equal(document.querySelectorAll('.evidence-beside').length, 1);
});

test('a report is brought below the form that asks for its number, also that of a retest', async () => {
  for (const question of ['报告编号', '复检报告编号']) {
    serverKnows({ [`/sc/api/tasks/${question}/evidence`]: { required: [SEAL], files: [], mine: true, largest: 9 } });
    await form(question, question);
    assert.ok(document.querySelector('.evidence-beside'), question);
  }
});

test('a form that asks for no file has no such box', async () => {
  const asked = serverKnows({});
  await form('t2', '签收日期');
  assert.equal(asked.length, 0);
  assert.equal(document.querySelector('.evidence-beside'), null);
});
