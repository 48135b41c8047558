import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/webapps/typed-answers.js';
import { el } from '../../src/shared/elements.js';

/**
 * @param {string} kind
 * @param {HTMLElement} input
 */
function leftAfterAKey(kind, input) {
  let left = 0;
  document.body.replaceChildren(el('div', { class: `fjs-form-field-${kind}`, onfocusout: () => left++ }, input));
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return left;
}

test('each key in a text or a number is taken over as if the field had been left', () => {
  assert.equal(leftAfterAKey('textfield', el('input', { class: 'fjs-input' })), 1);
  assert.equal(leftAfterAKey('number', el('input', { class: 'fjs-input' })), 1);
  assert.equal(leftAfterAKey('textarea', el('textarea', { class: 'fjs-textarea' })), 1);
});

test('a date is not: its calendar would take half a day for a whole one', () => {
  assert.equal(leftAfterAKey('datetime', el('input', { class: 'fjs-input' })), 0);
});
