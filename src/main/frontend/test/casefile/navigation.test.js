import assert from 'node:assert/strict';
import { test } from 'node:test';
import plugins from '../../src/casefile/navigation.js';
import { el } from '../../src/shared/elements.js';
import { serverKnows, settled } from '../server.js';

async function links() {
  const node = el('div');
  plugins[0].render(node, {});
  await settled();
  assert.equal(node.querySelector('form')?.getAttribute('action'), '/sc/cases');
  return [...node.querySelectorAll('a')].map((link) => `${link.getAttribute('href')} ${link.textContent}`);
}

test('of the pages that are open to the person those of daily work are linked', async () => {
  const open = [
    { path: '/start', label: '工作台' },
    { path: '/rights', label: '权限' },
    { path: '/messages', label: '消息' },
  ];
  serverKnows({ '/sc/api/navigation': open });
  assert.deepEqual(await links(), ['/sc/start 工作台', '/sc/messages 消息']);
});

test('without an answer the first page is linked', async () => {
  serverKnows({});
  assert.deepEqual(await links(), ['/sc/start 工作台']);
});
