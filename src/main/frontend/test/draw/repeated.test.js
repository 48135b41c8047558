import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { difference } from '../../src/draw/repeated.js';

/** @param {string} name */
const example = (name) =>
  JSON.parse(readFileSync(new URL(`../../../../../docs/draw/${name}.json`, import.meta.url), 'utf8'));

for (const name of ['equal', 'strata', 'weights']) {
  test(`the example ${name} of docs/draw.md is drawn again as it stands`, () =>
    assert.equal(difference(example(name)), ''));

  test(`of the example ${name}, what was changed afterwards is found`, () => {
    const [first, second] = example(name).drawn;
    const swapped = { ...example(name), drawn: [second, first, ...example(name).drawn.slice(2)] };
    assert.match(difference(swapped), /^抽中名单第1行不同/);
    const seed = { ...example(name).seed, value: `${example(name).seed.value}1` };
    assert.match(difference({ ...example(name), seed }), /名单第\d+行不同/);
    const pool = { ...example(name).pool, rows: example(name).pool.rows.slice(1) };
    assert.match(difference({ ...example(name), pool }), /^名单与冻结时不同/);
  });
}

test('the order in which firms were entered changes nothing', () => {
  const said = example('strata');
  said.pool.rows.reverse();
  assert.equal(difference(said), '');
});

test('who did not wait for the next reserve needs a second person', () => {
  const said = example('weights');
  said.changes[0].approvedBy = said.changes[0].by;
  assert.match(difference(said), /未按候补顺序，且无第二人批准/);
});
