import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Queue } from '../../src/evidence/queue.js';
import { settled } from '../server.js';

/** @import { Sending } from '../../src/evidence/sending.js' */

/** A file whose upload ends when the test says so. */
function sending() {
  const one = { state: 'waiting', started: false, cancelled: false, end: () => {}, run, cancel };
  /** @returns {Promise<void>} */
  function run() {
    Object.assign(one, { state: 'sending', started: true });
    return new Promise((done) => (one.end = done));
  }
  async function cancel() {
    one.cancelled = true;
  }
  return /** @type {typeof one & Sending} */ (/** @type {unknown} */ (one));
}

function fiveFiles() {
  const queue = new Queue();
  const files = [sending(), sending(), sending(), sending(), sending()];
  files.forEach((file) => queue.add(file));
  return { queue, files, started: () => files.map((file) => file.started) };
}

test('three files are on their way at a time, in the order in which they were chosen', async () => {
  const { files, started } = fiveFiles();
  assert.deepEqual(started(), [true, true, true, false, false]);
  files[1].end();
  await settled();
  assert.deepEqual(started(), [true, true, true, true, false]);
});

test('a file that is dropped on its way makes room for the next', async () => {
  const { queue, files, started } = fiveFiles();
  await queue.drop(files[0]);
  assert.ok(files[0].cancelled);
  assert.deepEqual(started(), [true, true, true, true, false]);
});

test('a file that is dropped while it waits is never sent', async () => {
  const { queue, files, started } = fiveFiles();
  await queue.drop(files[3]);
  files[0].end();
  await settled();
  assert.deepEqual(started(), [true, true, true, false, true]);
});

test('a page with a file on its way is not left by mistake', async () => {
  const { queue, files } = fiveFiles();
  assert.ok(queue.isBusy());
  for (const file of files) {
    file.end();
    await settled();
  }
  assert.ok(!queue.isBusy());
});
