import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el } from '../../src/shared/elements.js';
import { whenChanged } from '../../src/webapps/changes.js';

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

test('many changes of a frame call back once', async () => {
  let called = 0;
  whenChanged(() => called++);
  document.body.append(el('p'));
  await Promise.resolve();
  document.body.append(el('p'));
  await frame();
  await frame();
  assert.equal(called, 1);
});
