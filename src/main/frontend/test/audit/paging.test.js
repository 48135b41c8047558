import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks, paging } from '../../src/audit/paging.js';
import { el } from '../../src/shared/elements.js';

/** @param {number} page */
function pages(page) {
  const shown = paging({ total: 41, page, size: 20 }, '件', { q: '电缆' });
  return {
    words: shown.querySelector('span')?.textContent,
    links: [...shown.querySelectorAll('a')].map((one) => one.hash),
  };
}

test('one goes from page to page and keeps the question', () => {
  assert.deepEqual(pages(1), {
    words: '共 41 件，第 2 / 3 页',
    links: ['#/audit?q=%E7%94%B5%E7%BC%86&page=0', '#/audit?q=%E7%94%B5%E7%BC%86&page=2'],
  });
  assert.deepEqual(pages(2).links, ['#/audit?q=%E7%94%B5%E7%BC%86&page=1']);
});

test('what a form asks becomes the address', () => {
  const form = el('form', { onsubmit: asks({ list: 'acts' }) }, el('input', { name: 'from', value: ' 2026-03-02 ' }));
  form.append(el('input', { name: 'to', value: '' }));
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  assert.equal(location.hash, '#/audit?list=acts&from=2026-03-02');
});
