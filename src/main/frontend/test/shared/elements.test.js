import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el, fill } from '../../src/shared/elements.js';

test('what people have written is text, whatever it looks like', () => {
  assert.equal(el('p', {}, '<img src=x onerror=alert(1)>').innerHTML, '&lt;img src=x onerror=alert(1)&gt;');
});

test('an attribute that is false or unknown is left out, an empty one stands', () => {
  const input = el('input', { value: undefined, hidden: false, checked: true, name: '', max: 3, title: null });
  assert.equal(input.outerHTML, '<input checked="" name="" max="3">');
});

test('of nested content what is empty is left out, also a zero is content', () => {
  assert.equal(el('p', {}, ['案', [null, '号'], false], undefined, '', 0).textContent, '案号0');
  assert.equal(el('p', {}, '', [false]).childNodes.length, 0);
});

test('an attribute that begins with on listens', () => {
  let pressed = 0;
  el('button', { onclick: () => pressed++ }).click();
  assert.equal(pressed, 1);
});

test('new content takes the place of the old', () => {
  const list = el('ul', {}, el('li'));
  fill(list, [el('li', {}, '甲'), null]);
  assert.equal(list.textContent, '甲');
  assert.equal(list.children.length, 1);
});
