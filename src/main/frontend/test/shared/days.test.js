import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, minute, moment, second } from '../../src/shared/days.js';

test('a day is written as in Chinese papers', () => {
  assert.equal(day('2026-03-02'), '2026年3月2日');
});

test('a moment is read in China, wherever the browser stands', () => {
  assert.equal(second('2026-03-01T16:05:07Z'), '2026-03-02 00:05:07');
  assert.equal(minute('2026-03-02T10:05:30+08:00'), '2026-03-02 10:05');
  assert.equal(moment('2026-03-01T16:05:07Z'), '2026年3月2日 00:05');
});

test('no moment is no text', () => {
  assert.equal(second(null), '');
  assert.equal(minute(undefined), '');
});
