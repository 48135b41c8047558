import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../src/webapps/answers-kept.js';
import { el } from '../../src/shared/elements.js';

/** @param {string} tab */
function pressed(tab) {
  const saved = drawn();
  const found = [...document.querySelectorAll('a')].find((one) => one.textContent === tab);
  found?.click();
  return saved.times;
}

/** A form among two tabs, which counts how often it is put aside. */
function drawn() {
  const saved = { times: 0 };
  const save = el('button', { 'ng-click': 'save($event)', onclick: () => saved.times++ });
  const tabs = [el('li', { class: 'active' }, el('a', {}, '表单')), el('li', {}, el('a', {}, '案卷'))];
  document.body.replaceChildren(el('ul', { class: 'nav-tabs' }, tabs), el('div', { class: 'form-actions' }, save));
  return saved;
}

test('the answers are put aside before another tab is opened', () => {
  assert.equal(pressed('案卷'), 1);
});

test('the tab that is open already puts nothing aside', () => {
  assert.equal(pressed('表单'), 0);
});

test('the answers are put aside before the page is loaded anew', () => {
  const saved = drawn();
  window.dispatchEvent(new Event('beforeunload'));
  assert.equal(saved.times, 1);
});
