import assert from 'node:assert/strict';
import { test } from 'node:test';
import plugins from '../../src/casefile/card.js';
import { el } from '../../src/shared/elements.js';
import { serverKnows, settled } from '../server.js';

/** @param {string[]} ids */
async function cards(...ids) {
  const nodes = ids.map((taskId) => {
    const node = el('div');
    plugins[0].render(node, { taskId });
    return node;
  });
  await settled();
  return nodes.map((node) => node.textContent);
}

test('all cards of a page ask once', async () => {
  const due = { due: '2026-03-02', overdue: true, left: '逾期 1 天' };
  const asked = serverKnows({
    '/sc/api/tasks/cards?task=a&task=b': [
      { id: 'b', caseName: '00002', subject: '产品', product: '台灯', firm: null, due: null, overdue: false, left: '' },
      { id: 'a', caseName: '00001', subject: '产品', product: '电缆', firm: '某厂', ...due },
    ],
  });
  assert.deepEqual(await cards('a', 'b'), [
    '案号00001产品电缆企业某厂期限2026年3月2日　逾期 1 天',
    '案号00002产品台灯',
  ]);
  assert.equal(asked.length, 1);
});

test('cards that do not come say why', async () => {
  serverKnows({});
  assert.deepEqual(await cards('c'), ['连接不到服务器，请稍后再试。']);
});
