import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from '../../src/audit/facts.js';

/** @param {unknown} value */
const said = (value) => facts({ 事项: value }).querySelector('dd')?.innerHTML;

test('plain values are read as they are', () => {
  assert.equal(said('电缆'), '电缆');
  assert.equal(said(true), '是');
  assert.equal(said(null), '');
  assert.equal(said(0), '0');
  assert.equal(said(['红', '蓝']), '红、蓝');
});

test('rows and tables keep their order', () => {
  assert.equal(said([{ 项目: '绝缘' }]), '<ol><li><div>项目：绝缘</div></li></ol>');
  assert.equal(said({ 甲: 1, 乙: [1, 2] }), '<div>甲：1</div><div>乙：1、2</div>');
});
