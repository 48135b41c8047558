import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { page } from '../page.js';
import { Store } from './store.js';

/** The module as the browser gets it, with the browser's half of tus-js-client. */
const MODULE = `
  export { Transfer } from './src/evidence/transfer.js';
  export { Refusal } from './src/shared/requests.js';
`;

/** @type {{ Transfer: typeof import('../../src/evidence/transfer.js').Transfer, Refusal: ErrorConstructor }} */
let browser;
/** @type {Store} */
let store;
const here = { location: globalThis.location, localStorage: globalThis.localStorage, XMLHttpRequest };

const BYTES = '封样过程的照片'.repeat(100);

/** @param {{ sent?: (bytes: number) => void }} [told] */
function photo({ sent = () => {} } = {}) {
  const file = new window.File([BYTES], '封条 "一".jpg', { lastModified: 1772416800000 });
  return new browser.Transfer('t1', file, sent);
}

function only() {
  const [upload] = store.uploads.values();
  return upload;
}

describe('a transfer', () => {
  before(async () => {
    const stdin = { contents: MODULE, resolveDir: new URL('../..', import.meta.url).pathname };
    const made = await build({ stdin, bundle: true, format: 'esm', write: false, logLevel: 'warning' });
    browser = await import(`data:text/javascript;base64,${Buffer.from(made.outputFiles[0].text).toString('base64')}`);
  });

  beforeEach(async () => {
    store = new Store();
    const url = `${await store.open()}/sc/camunda/app/tasklist/default/`;
    const { window } = new JSDOM('', { url });
    const { location, localStorage } = window;
    Object.assign(globalThis, { location, localStorage, XMLHttpRequest: window.XMLHttpRequest, window });
  });

  afterEach(() => store.close());
  after(() => Object.assign(globalThis, here, { window: page }));

  test('all bytes arrive, with name and task', async () => {
    const id = await photo().run();
    assert.equal(id, 'u1');
    assert.equal(only().arrived.toString(), BYTES);
    const told = only()
      .metadata.split(',')
      .map((pair) => pair.split(' '));
    const metadata = Object.fromEntries(told.map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
    assert.deepEqual(metadata, { filename: '封条 "一".jpg', task: 't1' });
  });

  test('what broke goes on where it stopped, also after the page was closed and the file chosen again', async () => {
    store.moods = [/** @type {any} */ (undefined), 0];
    await assert.rejects(photo().run(), (error) => !(error instanceof browser.Refusal));
    only().arrived = Buffer.from(BYTES).subarray(0, 1000);
    assert.equal(await photo().run(), 'u1');
    assert.deepEqual(store.asked.slice(2), ['HEAD', 'PATCH 1000']);
    assert.equal(only().arrived.toString(), BYTES);
  });

  test('what has arrived whole, but was not taken in, is not sent again', async () => {
    await photo().run();
    assert.equal(await photo().run(), 'u1');
    assert.deepEqual(store.asked.slice(2), ['HEAD']);
  });

  test('an upload that the server has dropped begins anew', async () => {
    await photo().run();
    store.uploads.clear();
    assert.equal(await photo().run(), 'u1');
    assert.deepEqual(store.asked.slice(2), ['HEAD', 'POST', 'PATCH 0']);
  });

  test('a login that has expired does not lose what has arrived', async () => {
    await photo().run();
    store.moods = [401];
    await assert.rejects(photo().run(), (error) => error instanceof browser.Refusal && /登录/.test(error.message));
    assert.equal(await photo().run(), 'u1');
    assert.ok(!store.asked.slice(2).includes('POST'));
  });

  for (const status of [409, 423, 503]) {
    test(`an answer ${status} may pass`, async () => {
      store.moods = [/** @type {any} */ (undefined), status];
      await assert.rejects(photo().run(), (error) => error instanceof Error && !(error instanceof browser.Refusal));
    });
  }

  for (const status of [403, 413, 507]) {
    test(`an answer ${status} stands, in the words of the server`, async () => {
      store.moods = [status];
      const said = { message: `状态 ${status}` };
      await assert.rejects(
        photo().run(),
        (error) => error instanceof browser.Refusal && error.message === said.message,
      );
    });
  }

  test('what is given up leaves nothing on the server', async () => {
    const transfer = photo();
    await transfer.run();
    await transfer.giveUp();
    assert.equal(store.uploads.size, 0);
    await photo().run();
    assert.equal(store.asked.at(-2), 'POST');
  });

  test('how much has arrived is told', async () => {
    /** @type {number[]} */
    const told = [];
    await photo({ sent: (bytes) => told.push(bytes) }).run();
    assert.equal(told.at(-1), Buffer.from(BYTES).length);
  });
});
