import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { ask, Refusal, send } from '../../src/shared/requests.js';
import { refusal, serverKnows } from '../server.js';

const EXPIRED = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/';

afterEach(() => {
  document.cookie = EXPIRED;
});

test('each request carries the token of the webapps, and goes to the place of the product', async () => {
  document.cookie = 'XSRF-TOKEN=A%2F1; path=/';
  const asked = serverKnows({ '/sc/api/cases/1/remarks': null });
  await send('/api/cases/1/remarks', { text: '已电话联系' });
  assert.equal(asked[0].headers['X-XSRF-TOKEN'], 'A/1');
  assert.equal(asked[0].method, 'POST');
  assert.deepEqual(asked[0].body, { text: '已电话联系' });
});

test('without a login the server is not made to ask for a password', async () => {
  const asked = serverKnows({ '/sc/api/navigation': [] });
  await ask('/api/navigation');
  assert.equal(asked[0].headers['X-XSRF-TOKEN'], 'none');
});

test('the words of the server are told before any of our own', async () => {
  serverKnows({ '/sc/api/x': refusal(404, '没有这个案件') });
  await assert.rejects(ask('/api/x'), { message: '没有这个案件' });
});

for (const [status, words] of /** @type {[number, RegExp][]} */ ([
  [401, /登录已过期/],
  [404, /没有找到/],
  [500, /没有办理（500）/],
])) {
  test(`an answer ${status} without words is told in Chinese, and stands`, async () => {
    serverKnows({ '/sc/api/x': status });
    await assert.rejects(ask('/api/x'), (error) => error instanceof Refusal && words.test(error.message));
  });
}

test('a proxy that finds no server is no refusal: it may pass', async () => {
  serverKnows({ '/sc/api/x': new Response('<html>Bad Gateway</html>', { status: 502 }) });
  await assert.rejects(ask('/api/x'), (error) => error instanceof Error && !(error instanceof Refusal));
});

test('a broken line is told', async () => {
  serverKnows({});
  await assert.rejects(ask('/api/x'), { message: '连接不到服务器，请稍后再试。' });
});
