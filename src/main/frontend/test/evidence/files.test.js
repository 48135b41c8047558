import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileRow } from '../../src/evidence/files.js';
import { evidence, file, required } from './given.js';

/** @import { Evidence, EvidenceFile } from '../../src/evidence/answers.js' */

/**
 * @param {Partial<EvidenceFile>} known
 * @param {Partial<Evidence>} around
 */
function shown(known, around = {}) {
  /** @type {[string, unknown][]} */
  const acts = [];
  const row = fileRow(file(known), evidence(around), (path, body) => acts.push([path, body]));
  const buttons = [...row.querySelectorAll('button')];
  /** @param {string} words */
  const press = (words) => buttons.find((button) => button.textContent === words)?.click();
  return { row, acts, press, words: String(row.textContent) };
}

const TWO = [required({}), required({ code: 'seal', label: '封条', form: 'photo' })];

test('a file is opened at the place of the product', () => {
  const links = [...shown({}).row.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  assert.deepEqual(links, ['/sc/api/evidence/1/content', '/sc/api/evidence/1/content']);
});

test('when and where a photo was taken stands beside when it came', () => {
  const { words } = shown({ place: '29.55833, 106.55000' });
  assert.match(words, /上传 2026-03-02 10:10 重庆抽样员甲拍摄 2026-03-02 10:05 · 29\.55833, 106\.55000/);
  assert.doesNotMatch(words, /相差/);
});

test('more than a day between both is pointed at', () => {
  assert.match(shown({ takenAt: '2026-02-27T10:10:00+08:00' }).words, /与上传相差 3 天，请核对/);
});

test('a damaged file is named and not given out', () => {
  const { row, words } = shown({ state: 'damaged' });
  assert.match(words, /已损坏，不予提供/);
  assert.equal(row.querySelector('a'), null);
});

test('who brought a file says what it proves, one thing or all', () => {
  const { acts, press } = shown({ codes: ['seal'] }, { required: TWO });
  press('封条');
  press('封样过程');
  press('全部');
  assert.deepEqual(acts, [
    ['/api/evidence/1/codes', { codes: [] }],
    ['/api/evidence/1/codes', { codes: ['seal', 'sealing-process'] }],
    ['/api/evidence/1/codes', { codes: ['sealing-process', 'seal'] }],
  ]);
});

test('others read what it proves', () => {
  const { words, row } = shown({ uploadedBy: 'cq-sampler2', proves: ['封条'] }, { required: TWO });
  assert.match(words, /证明：封条/);
  assert.equal(row.querySelector('button'), null);
});

test('a file given by mistake is withdrawn with a reason', () => {
  const { row, acts, press } = shown({}, { mine: true });
  /** @type {HTMLInputElement} */ (row.querySelector('input')).value = '拍错了';
  press('撤回');
  assert.deepEqual(acts, [['/api/evidence/1/withdrawal', { reason: '拍错了' }]]);
});

test('a withdrawn file stays, with the reason', () => {
  assert.match(shown({ withdrawnBy: 'cq-sampler1', withdrawalReason: '拍错了' }).words, /已撤回：拍错了/);
});
