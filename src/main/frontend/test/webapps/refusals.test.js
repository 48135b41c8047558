import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/webapps/refusals.js';
import { el } from '../../src/shared/elements.js';
import { page } from '../page.js';

/** @param {string} task */
const address = (task) => `http://localhost/sc/camunda/app/tasklist/default/#/?task=${task}`;

/**
 * @param {string} from
 * @param {string} to
 */
function closedOnMove(from, to) {
  let closed = 0;
  const cross = el('button', { class: 'close', onclick: () => closed++ });
  const refusal = el('div', { class: 'alert-danger' }, cross);
  document.body.replaceChildren(el('div', { class: 'page-notifications' }, refusal));
  page.dispatchEvent(new page.HashChangeEvent('hashchange', { oldURL: address(from), newURL: address(to) }));
  return closed;
}

test('what was said about one task is gone at the next', () => {
  assert.equal(closedOnMove('a', 'b'), 1);
});

test('what was said stays while the task is the same', () => {
  assert.equal(closedOnMove('a', 'a&detailsTab=x'), 0);
});
