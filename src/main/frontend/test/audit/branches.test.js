import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeated, taken } from '../../src/audit/branches.js';

/** @import { Step } from '../../src/audit/answers.js' */

/**
 * @param {string} element
 * @param {string} startedAt
 * @param {string | null} [endedAt]
 * @returns {Step}
 */
function step(element, startedAt, endedAt = startedAt) {
  return { element, name: null, type: 'userTask', startedAt, endedAt, canceled: false, assignee: null };
}

/** start → gate; gate → draw (yes) or refuse (no); draw → check; check → draw again (loop) or end */
const ARROWS = [
  { id: 'in', source: 'start', target: 'gate' },
  { id: 'yes', source: 'gate', target: 'draw' },
  { id: 'no', source: 'gate', target: 'refuse' },
  { id: 'on', source: 'draw', target: 'check' },
  { id: 'again', source: 'check', target: 'draw' },
  { id: 'out', source: 'check', target: 'end' },
];

/** @param {string} element */
const incoming = (element) => ARROWS.filter((arrow) => arrow.target === element);

test('of two branches the one that was taken is told, and a loop how often', () => {
  const way = [
    step('start', '1'),
    step('gate', '1'),
    step('draw', '1', '2'),
    step('check', '2'),
    step('draw', '2', '4'),
    step('check', '4'),
    step('draw', '4', '6'),
    step('check', '6'),
    step('end', '6'),
  ];
  assert.deepEqual(Object.fromEntries(taken(way, incoming)), { in: 1, yes: 1, on: 3, again: 2, out: 1 });
  assert.deepEqual(Object.fromEntries(repeated(way)), { draw: 3, check: 3 });
});

test('what was called off leads nowhere', () => {
  const canceled = { ...step('check', '2', '3'), canceled: true };
  const counts = taken([step('start', '1'), step('gate', '1'), canceled, step('end', '3')], incoming);
  assert.equal(counts.get('out'), undefined);
});
