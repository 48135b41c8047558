import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, asking } from '../../src/shared/address.js';
import { at } from '../places.js';

test('an address begins with the place of the product on its server', () => {
  assert.equal(address('/api/tasks'), '/sc/api/tasks');
});

test('a product at the root of its server has no such place', () =>
  at('/camunda/app/cockpit/default/', () => assert.equal(address('/api/tasks'), '/api/tasks')));

test('a page of ours is no webapp', () =>
  at('/evidence/500000-2026-00001', () => assert.equal(address('/start'), '/start')));

test('what is empty is not asked', () => {
  const query = { q: '电缆', from: '', page: 0, overdue: false, list: null, to: undefined };
  assert.equal(asking('/cases', query), '/cases?q=%E7%94%B5%E7%BC%86&page=0');
  assert.equal(asking('/cases', {}), '/cases');
});
