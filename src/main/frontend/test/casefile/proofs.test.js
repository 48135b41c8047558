import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mountProofs } from '../../src/casefile/proofs.js';
import { el } from '../../src/shared/elements.js';
import { refusal, serverKnows, settled } from '../server.js';

const PREVIEW = '/sc/api/tasks/t1/papers/preview';
const PROOF = {
  kind: 'result-notice',
  title: '结果通知书',
  addressee: '某经营部',
  pages: ['AAAA', 'BBBB'],
  pdf: 'CCCC',
};

/** @param {unknown} answer */
async function proofs(answer) {
  const asked = serverKnows({ [PREVIEW]: answer });
  const place = el('div');
  document.body.replaceChildren(place);
  mountProofs(place, 't1');
  await settled();
  return { place, asked };
}

test('the answers that were put aside are tried, and each sheet is shown', async () => {
  localStorage.setItem('camunda-form:t1', JSON.stringify({ noticeRemark: '现场交付' }));
  const { place, asked } = await proofs([PROOF]);
  assert.deepEqual(asked[0].body, { noticeRemark: '现场交付' });
  assert.equal(asked[0].headers.Accept, 'application/json');
  assert.deepEqual(
    [...place.querySelectorAll('img')].map((page) => page.alt),
    ['《结果通知书》预览，第1页，共2页', '《结果通知书》预览，第2页，共2页'],
  );
  assert.match(String(place.textContent), /《结果通知书》　某经营部　下载预览/);
});

test('other answers show other papers', async () => {
  const { asked } = await proofs([PROOF]);
  for (let change = 0; change < 3; change++) {
    window.dispatchEvent(new StorageEvent('storage', { key: 'camunda-form:t1' }));
  }
  window.dispatchEvent(new StorageEvent('storage', { key: 'camunda-form:t2' }));
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(asked.length, 2);
});

test('what is missing is said, and a step without papers shows nothing', async () => {
  assert.match(String((await proofs(refusal(400, '「备注」必须填写'))).place.textContent), /目前：「备注」必须填写/);
  assert.equal((await proofs([])).place.textContent, '');
  assert.equal((await proofs(refusal(403, '您的岗位没有权限'))).place.textContent, '');
});
