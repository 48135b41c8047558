import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../page.js';
import '../../src/webapps/counts.js';
import { el } from '../../src/shared/elements.js';

test('each filter says how much waits behind it', async () => {
  globalThis.fetch = async (path) =>
    Response.json(String(path).endsWith('/count') ? { count: 7 } : [{ id: 'f', name: '待办' }]);
  const head = el('h4', { class: 'name' }, el('a', {}, ' 待办 ', el('span', {}, '3')));
  document.body.append(el('div', { class: 'task-filter' }, head));
  for (let wait = 0; wait < 100 && !head.dataset.count; wait++) await new Promise((done) => setTimeout(done, 10));
  assert.equal(head.dataset.count, '7');
});
