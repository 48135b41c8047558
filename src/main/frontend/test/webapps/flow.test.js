import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../page.js';
import { el } from '../../src/shared/elements.js';
import { follow, openTask, said } from '../../src/webapps/flow.js';

const AFTER = {
  done: '登记送达情况',
  caseName: '500000-2026-00001',
  file: '/cases/500000-2026-00001',
  dates: [{ label: '异议期', day: '2026-12-16' }],
  sameCase: true,
  next: { id: 'b', name: '下达责令整改通知书' },
};

/** @param {any} answer */
function serverSays(answer) {
  globalThis.fetch = async () => Response.json(answer);
}

test('one line says what was done, the case as a link, the date that runs, and what opens', () => {
  const line = el('p', {}, said(AFTER));
  assert.equal(
    line.textContent,
    '已办结“登记送达情况”（500000-2026-00001），开始计算：异议期至2026年12月16日。现在打开的是本案的“下达责令整改通知书”。',
  );
  assert.equal(line.querySelector('a')?.getAttribute('href'), '/sc/cases/500000-2026-00001');
});

test('who may not read the case gets no link', () => {
  assert.equal(el('p', {}, said({ ...AFTER, file: null, next: null })).querySelector('a'), null);
});

test('after a task the next one opens, in the filter that is open', async () => {
  location.hash = '#/?filter=f&task=a&detailsTab=x';
  serverSays(AFTER);
  await follow('/sc/camunda/api/engine/engine/default/task/a/submit-form', '');
  assert.equal(location.hash, '#/?filter=f&task=b');
  assert.equal(openTask(), 'b');
});

test('what leads nowhere leaves the page as it is', async () => {
  location.hash = '#/?filter=f';
  serverSays({ ...AFTER, next: null });
  await follow('/sc/camunda/api/engine/engine/default/task/a/submit-form', '');
  await follow('/sc/camunda/api/engine/engine/default/task/a/claim', '');
  assert.equal(location.hash, '#/?filter=f');
});
