import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el } from '../../src/shared/elements.js';
import { translate } from '../../src/webapps/wording.js';

const WORDS = new Map([['Search', '查找']]);

test('whole texts and hints are replaced, parts of a text are not', () => {
  const form = el(
    'div',
    {},
    el('p', {}, ' Search '),
    el('p', {}, 'Search engine'),
    el('input', { placeholder: 'Search' }),
  );
  translate(form, WORDS);
  assert.equal(form.innerHTML, '<p>查找</p><p>Search engine</p><input placeholder="查找">');
});

test('a pattern keeps its number', () => {
  const form = el('p', {}, 'Show all (12)');
  translate(form, WORDS, [[/^Show all \((\d+)\)$/, (found) => `展开全部（${found[1]}）`]]);
  assert.equal(form.textContent, '展开全部（12）');
});
