import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el } from '../../src/shared/elements.js';
import '../../src/webapps/forms-in-chinese.js';
import '../../src/webapps/webapps-in-chinese.js';

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** @param {HTMLElement} part of a page of the vendor's */
async function read(part) {
  document.body.replaceChildren(part);
  await frame();
  await frame();
  return part.textContent;
}

test('what a form says of an answer is read in Chinese', async () => {
  const words = ['Field is required.', 'Field must have minimum length of 18.'].map((one) => el('p', {}, one));
  assert.equal(await read(el('div', { class: 'fjs-container' }, words)), '此项必须填写。不得少于 18 个字符。');
});

test('so is the calendar', async () => {
  const words = [el('b', {}, 'May'), el('i', {}, 'Sun')];
  assert.equal(await read(el('div', { class: 'flatpickr-calendar' }, words)), '5月日');
});

test('so are permissions and moments in the tables of Admin and Cockpit', async () => {
  const cells = ['READ, UPDATE', 'ALL', '2026-03-02T10:05:30', 'DONE, WITH'].map((one) => el('td', {}, one));
  assert.equal(await read(el('tr', {}, cells)), '查看、修改全部2026-03-02 10:05:30DONE、WITH');
});

test('and the viewer of tables', async () => {
  assert.equal(await read(el('div', { class: 'table-holder' }, 'Hit policy:')), '命中策略：');
});

test('what people have written is left as it is', async () => {
  assert.equal(await read(el('p', {}, 'Search')), 'Search');
});

test('a day is asked for in the order of Chinese where form-js takes the language of the browser', () => {
  assert.equal(new Intl.DateTimeFormat('default').resolvedOptions().locale, 'zh-CN');
  assert.equal(new Intl.DateTimeFormat('en').resolvedOptions().locale, 'en');
});
