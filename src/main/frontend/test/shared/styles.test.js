import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadStyle } from '../../src/shared/styles.js';

test('a style sheet is loaded once, from the place of the product', () => {
  document.head.replaceChildren();
  loadStyle('/casefile/casefile.css');
  loadStyle('/casefile/casefile.css');
  const loaded = [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'));
  assert.deepEqual(loaded, ['/sc/casefile/casefile.css']);
});
