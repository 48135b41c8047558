import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadlines } from '../../src/casefile/deadlines.js';

/** @import { Deadline, Panel } from '../../src/casefile/answers.js' */

/** @type {Deadline} */
const DUE = {
  label: '复检申请',
  whom: '某电缆有限公司',
  state: 'running',
  stateLabel: '进行中',
  actBy: '2026-03-17',
  startDate: '2026-03-02',
  from: '收到检验报告',
  why: '十五日，首日不计。',
  bearer: '被抽样对象',
  provisional: true,
  daysLeft: 2,
  rules: [],
};

/** @param {Deadline[]} known */
const shown = (...known) => deadlines(/** @type {Panel} */ ({ deadlines: known }));

test('a deadline names its day, whose it is, what is left and why it is that day', () => {
  const words = String(shown(DUE)?.textContent);
  assert.match(words, /复检申请（某电缆有限公司）2026年3月17日（暂定）剩余 2 天/);
  assert.match(words, /自“收到检验报告”（2026年3月2日）起算。十五日，首日不计。办理方：被抽样对象/);
});

test('what is over is folded away, what is suspended is not', () => {
  const over = { ...DUE, state: 'met', stateLabel: '已办理', daysLeft: null };
  const suspended = { ...DUE, state: 'suspended', stateLabel: '已中止', daysLeft: null };
  const section = shown(over, suspended);
  assert.equal(section?.querySelector(':scope > details > summary')?.textContent, '已结束的期限（1）');
  assert.match(String(section?.querySelector(':scope > ul')?.textContent), /已中止/);
});

test('a case without deadlines shows none', () => {
  assert.equal(shown(), null);
});
