import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, shownAt, wayOf } from '../../src/audit/way.js';

/** @import { Review, Step } from '../../src/audit/answers.js' */

/**
 * @param {string} element
 * @param {string} startedAt
 * @param {Partial<Step>} known
 * @returns {Step}
 */
function step(element, startedAt, known = {}) {
  return {
    element,
    name: null,
    type: 'userTask',
    startedAt,
    endedAt: startedAt,
    canceled: false,
    assignee: null,
    ...known,
  };
}

/**
 * @param {string[]} kinds of the entries, in their order
 * @param {Step[][]} runs
 */
function way(kinds, ...runs) {
  const entries = kinds.map((kind, seq) => ({ kind, seq }));
  const review = { entries, runs: runs.map((steps) => ({ steps })) };
  return wayOf(/** @type {Review} */ (/** @type {unknown} */ (review)));
}

test('steps stand in the order of what they show: what was done later stands later, though it began before', () => {
  const found = way([], [step('a', '1', { endedAt: '9' }), step('b', '2'), step('c', '3', { endedAt: null })]);
  assert.deepEqual(
    found.map((one) => [one.element, shownAt(one)]),
    [
      ['b', '2'],
      ['c', '3'],
      ['a', '9'],
    ],
  );
});

test('steps of all processes stand in one order', () => {
  const found = way([], [step('a', '1'), step('c', '3')], [step('b', '2'), step('d', '3')]);
  assert.deepEqual(
    found.map((one) => one.element),
    ['a', 'b', 'c', 'd'],
  );
});

test('a task that was done twice has each time the entry that it left', () => {
  const found = way(['seal', 'open', 'seal'], [step('userTask_seal', '1'), step('userTask_seal', '5')]);
  assert.deepEqual(
    found.map((one) => one.entry?.seq),
    [0, 2],
  );
});

test('a task that was called off has left none', () => {
  const canceled = step('userTask_seal', '1', { canceled: true });
  const found = way(['seal'], [canceled, step('userTask_seal', '5'), step('userTask_seal', '6', { endedAt: null })]);
  assert.deepEqual(
    found.map((one) => one.entry?.seq),
    [undefined, 0, undefined],
  );
});

test('gateways tell nothing', () => {
  const types = ['exclusiveGateway', 'multiInstanceBody', 'startEvent'];
  const found = way(
    [],
    types.map((type) => step('x', '1', { type })),
  );
  assert.deepEqual(
    found.map((one) => one.type),
    ['startEvent'],
  );
});

test('kinds are told in Chinese', () => {
  assert.deepEqual(['userTask', 'errorEndEvent', 'boundaryTimer', 'intermediateConditional'].map(kindOf), [
    '办理',
    '结束',
    '期限',
    '事件',
  ]);
});
