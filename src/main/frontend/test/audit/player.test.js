import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Player } from '../../src/audit/player.js';

function playerOfThree() {
  /** @type {number[]} */
  const shown = [];
  const player = new Player(2, (index) => shown.push(index));
  document.body.append(player.root);
  return { player, shown };
}

test('nobody steps over the ends', () => {
  const { player, shown } = playerOfThree();
  player.go(-1);
  player.go(7);
  assert.deepEqual(shown, [0, 2]);
  assert.equal(player.count.textContent, '第 3 / 3 步');
});

test('played at the end it begins anew, and stops at the end', () => {
  mock.timers.enable({ apis: ['setInterval'] });
  const { player, shown } = playerOfThree();
  player.go(2);
  player.button.click();
  mock.timers.tick(10000);
  assert.deepEqual(shown, [2, 0, 1, 2]);
  assert.equal(player.button.textContent, '▶ 播放');
  mock.timers.reset();
});

test('it stops when the person has gone to another page', () => {
  mock.timers.enable({ apis: ['setInterval'] });
  const { player, shown } = playerOfThree();
  player.button.click();
  player.root.remove();
  mock.timers.tick(10000);
  assert.deepEqual(shown, []);
  mock.timers.reset();
});
