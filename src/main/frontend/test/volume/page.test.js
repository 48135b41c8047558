import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { settled } from '../server.js';
import { whole } from './zipped.js';

const HTML = readFileSync(new URL('../../src/volume/page.html', import.meta.url), 'utf8');

test('the page says what was found in the package that was chosen', async () => {
  document.body.innerHTML = new JSDOM(HTML).window.document.body.innerHTML;
  await import('../../src/volume/page.js');
  const chosen = /** @type {HTMLInputElement} */ (document.querySelector('#file'));
  const found = /** @type {HTMLElement} */ (document.querySelector('#found'));
  const file = new File([await whole().arrayBuffer()], '500000-2026-00001.zip');
  const sound = Object.assign(whole(), { name: file.name });
  Object.defineProperty(chosen, 'files', { value: [sound], configurable: true });
  chosen.dispatchEvent(new Event('change'));
  for (let turn = 0; turn < 200 && !found.querySelector('h2'); turn++) await settled();
  assert.match(String(found.textContent), /完好.*4 条案卷记录/);
  Object.defineProperty(chosen, 'files', { value: [Object.assign(new Blob(['x']), { name: 'x.zip' })] });
  chosen.dispatchEvent(new Event('change'));
  for (let turn = 0; turn < 200 && !found.querySelector('.changed'); turn++) await settled();
  assert.match(String(found.textContent), /已被改动：1 处/);
});

test('it needs nothing from elsewhere', () => {
  assert.doesNotMatch(HTML, /https?:|src=|href=/);
});
