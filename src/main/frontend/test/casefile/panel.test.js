import assert from 'node:assert/strict';
import { test } from 'node:test';
import plugins from '../../src/casefile/panel.js';
import { el } from '../../src/shared/elements.js';
import { refusal, serverKnows, settled } from '../server.js';

const PANEL = {
  caseNumber: '500000-2026-00001',
  blind: null,
  regime: '重庆办法',
  stages: [{ label: '抽样', state: 'now', stateLabel: '进行中' }],
  step: { name: '封样', asks: '分别封样', due: null, daysLeft: null, rules: [], keepsEvidence: true },
  deadlines: [],
  facts: [],
  samples: [],
  papers: [],
  evidence: [],
  remarks: [],
  entries: { total: 0, newest: [], older: null },
  takings: [],
};
const EVIDENCE = { required: [], files: [], mine: true, filesRequired: true, largest: 10, me: 'a' };
const CASEFILE = '/sc/api/tasks/t1/casefile';

async function panel() {
  const node = el('div');
  plugins[0].render(node, { taskId: 't1' });
  await settled();
  return node;
}

test('the panel tells the case, and takes its evidence', async () => {
  serverKnows({ [CASEFILE]: PANEL, '/sc/api/tasks/t1/evidence': EVIDENCE });
  const node = await panel();
  assert.match(String(node.textContent), /案号 500000-2026-00001　《重庆办法》抽样（进行中）本步骤分别封样/);
  assert.ok(node.querySelector('input[aria-label="选择文件"]'));
});

test('a remark is sent, and what is on its way as evidence stays', async () => {
  const remarks = '/sc/api/cases/500000-2026-00001/remarks';
  const asked = serverKnows({ [CASEFILE]: PANEL, '/sc/api/tasks/t1/evidence': EVIDENCE, [remarks]: null });
  const node = await panel();
  const files = node.querySelector('.casefile-files');
  /** @type {HTMLTextAreaElement} */ (node.querySelector('textarea')).value = '已电话联系';
  node.querySelector('.casefile-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
  assert.deepEqual(asked.find(({ path }) => path === remarks)?.body, { text: '已电话联系' });
  assert.equal(asked.filter(({ path }) => path === CASEFILE).length, 2);
  assert.equal(node.querySelector('.casefile-files'), files);
});

test('a case that is closed to the person says so', async () => {
  serverKnows({ [CASEFILE]: refusal(404, '没有这个任务') });
  assert.equal((await panel()).textContent, '没有这个任务');
});
