import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/webapps/papers-beside.js';
import { el } from '../../src/shared/elements.js';
import { serverKnows, settled } from '../server.js';

const PROOF = { kind: 'result-notice', title: '结果通知书', addressee: '某经营部', pages: ['AAAA'], pdf: 'CCCC' };
const frame = () => new Promise((done) => setTimeout(done, 60));

/** @param {string} task */
async function form(task) {
  const written = el('textarea', {});
  const keep = () => localStorage.setItem(`camunda-form:${task}`, JSON.stringify({ noticeRemark: written.value }));
  location.hash = `#/?task=${task}`;
  document.body.replaceChildren(
    el('div', { class: 'fjs-container' }, written),
    el('div', { class: 'form-actions' }, el('button', { 'ng-click': 'save($event)', onclick: keep })),
  );
  await frame();
  return written;
}

function fold() {
  return /** @type {HTMLDetailsElement} */ (document.querySelector('details.papers-beside'));
}

test('the papers below the form follow what is typed, and nothing is asked before they are wanted', async () => {
  const asked = serverKnows({ '/sc/api/tasks/t7/papers/preview': [PROOF] });
  const written = await form('t7');
  assert.equal(asked.length, 0);
  fold().open = true;
  await frame();
  await settled();
  assert.equal(asked.length, 1);
  assert.match(String(fold().textContent), /《结果通知书》/);
  for (const text of ['现', '现场', '现场交付']) {
    written.value = text;
    written.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await new Promise((done) => setTimeout(done, 900));
  await settled();
  assert.equal(asked.length, 2);
  assert.deepEqual(asked[1].body, { noticeRemark: '现场交付' });
});

test('each task has its own, and a step without papers says so', async () => {
  serverKnows({ '/sc/api/tasks/t8/papers/preview': [] });
  await form('t8');
  assert.equal(document.querySelectorAll('details.papers-beside').length, 1);
  assert.equal(fold().dataset.task, 't8');
  fold().open = true;
  await frame();
  await settled();
  assert.match(String(fold().textContent), /本步骤不制发文书/);
});
