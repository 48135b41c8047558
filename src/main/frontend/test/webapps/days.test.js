import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the vendor names the day, however near it is', async () => {
  /** @type {Record<string, unknown>} */
  const config = {};
  /** @type {string[]} */
  const configured = [];
  /** @param {string} name */
  const module = (name) => ({
    /** @param {[string, (given: unknown) => void]} steps */
    config([given, configure]) {
      configured.push(`${name} ${given}`);
      configure(config);
    },
  });
  Object.assign(window, { angular: { module } });
  await import('../../src/webapps/days.js');
  assert.deepEqual(configured, ['angularMoment amTimeAgoConfig']);
  assert.deepEqual(config, { fullDateThreshold: -1e9, fullDateFormat: 'YYYY-MM-DD' });
});
