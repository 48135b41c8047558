import assert from 'node:assert/strict';
import { test } from 'node:test';
import { left, ruleList } from '../../src/casefile/parts.js';

test('days left are told, louder when they are few', () => {
  assert.equal(left(null), null);
  assert.equal(left(-2)?.outerHTML, '<strong class="casefile-late">逾期 2 天</strong>');
  assert.equal(left(0)?.textContent, '今天截止');
  assert.equal(left(3)?.className, 'casefile-soon');
  assert.equal(left(4)?.outerHTML, '<span>剩余 4 天</span>');
});

test('a rule leads to what the product does for it', () => {
  const rules = ruleList([{ id: 'CQ23-32-5', article: '第三十二条', words: '应当拍照', text: '重庆办法' }]);
  assert.equal(rules?.querySelector('a')?.getAttribute('href'), '/sc/regulations/rules/CQ23-32-5');
  assert.equal(ruleList([]), null);
});
