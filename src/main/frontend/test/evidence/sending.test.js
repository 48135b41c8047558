import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sending } from '../../src/evidence/sending.js';
import { Refusal } from '../../src/shared/requests.js';
import { refusal, serverKnows, settled } from '../server.js';

/** @import { Transfer } from '../../src/evidence/transfer.js' */

const TAKEN_IN = '/sc/api/tasks/t1/evidence';

/**
 * A file whose transfer goes as the test says: an id, or what went wrong.
 *
 * @param {(string | Error)[]} goes
 */
function photo(...goes) {
  /** @type {string[]} */
  const told = [];
  const file = new File(['0123456789'], '封条.jpg');
  const sending = new Sending('t1', file, ['sealing-process'], (one) => told.push(one.state));
  const transfer = { forgotten: 0, givenUp: 0, run, forget: () => transfer.forgotten++, giveUp };
  async function run() {
    const next = goes.shift();
    if (typeof next === 'string') return next;
    throw next;
  }
  async function giveUp() {
    transfer.givenUp++;
  }
  sending.transfer = /** @type {Transfer} */ (/** @type {unknown} */ (transfer));
  return { sending, told, transfer };
}

test('a file that has arrived is taken into the case, with what it proves', async () => {
  const asked = serverKnows({ [TAKEN_IN]: null });
  const { sending, told, transfer } = photo('u7');
  await sending.run();
  assert.deepEqual(asked[0].body, { upload: 'u7', codes: ['sealing-process'] });
  assert.deepEqual(told, ['sending', 'checking', 'done']);
  assert.equal(transfer.forgotten, 1);
});

test('what the server refuses is told in its words, and not tried again', async () => {
  serverKnows({ [TAKEN_IN]: refusal(422, '程序文件不能作为证据') });
  const { sending, told, transfer } = photo('u7');
  await sending.run();
  assert.equal(sending.message, '程序文件不能作为证据');
  assert.equal(told.at(-1), 'refused');
  assert.equal(transfer.forgotten, 0);
});

test('a broken line heals as soon as the browser is online again', async () => {
  serverKnows({ [TAKEN_IN]: null });
  const { sending, told } = photo(new Error('offline'), 'u7');
  const run = sending.run();
  await settled();
  assert.equal(sending.message, '连接中断，稍后自动续传');
  window.dispatchEvent(new Event('online'));
  await settled();
  assert.equal(sending.state, 'done');
  await run;
  assert.deepEqual(told, ['sending', 'broken', 'sending', 'checking', 'done']);
});

test('a file that is dropped while the line is broken is not sent when it is back', async () => {
  const { sending, told, transfer } = photo(new Error('offline'), 'u7');
  const run = sending.run();
  await settled();
  await sending.cancel();
  window.dispatchEvent(new Event('online'));
  await run;
  assert.deepEqual(told, ['sending', 'broken']);
  assert.equal(transfer.givenUp, 1);
});

test('a file that is dropped when it has just arrived is told of no more', async () => {
  serverKnows({ [TAKEN_IN]: null });
  const { sending, told } = photo('u7');
  const run = sending.run();
  await sending.cancel();
  await run;
  assert.deepEqual(told, ['sending']);
});

test('an upload that the server refuses ends there', async () => {
  const { sending } = photo(new Refusal('存储空间不足'));
  await sending.run();
  assert.equal(sending.message, '存储空间不足');
});
