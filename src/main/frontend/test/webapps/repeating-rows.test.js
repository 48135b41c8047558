import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/webapps/repeating-rows.js';
import { el } from '../../src/shared/elements.js';
import { settled } from '../server.js';

/** @param {HTMLElement[]} fields */
async function submitButton(...fields) {
  const scope = /** @type {Scope} */ ({ $invalid: true, $parent: null, $evalAsync() {}, $new: () => scope });
  const inner = { $parent: scope };
  Object.assign(window, { angular: { element: () => ({ scope: () => inner }) } });
  const button = el('button', { 'ng-disabled': 'disableCompleteButton()', disabled: true });
  document.body.replaceChildren(el('div', { class: 'fjs-container' }, fields), button);
  await settled();
  return { free: !button.disabled, invalid: scope.$invalid };
}

const ROW = () => el('div', { class: 'fjs-repeat-row-container' });

test('a form with rows and without a visible error can be submitted', async () => {
  assert.deepEqual(await submitButton(ROW()), { free: true, invalid: false });
});

test('an error that is shown keeps it closed', async () => {
  assert.deepEqual(await submitButton(ROW(), el('div', { class: 'fjs-form-field-error' })), {
    free: false,
    invalid: true,
  });
});

test('rows that an answer took away leave nothing behind', async () => {
  const row = ROW();
  await submitButton(row, el('div', { class: 'fjs-form-field-error' }));
  row.remove();
  document.querySelector('.fjs-form-field-error')?.remove();
  await settled();
  assert.equal(document.querySelector('button')?.disabled, false);
});

test('a form without rows is left to the vendor', async () => {
  assert.deepEqual(await submitButton(), { free: false, invalid: true });
});
