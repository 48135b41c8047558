import assert from 'node:assert/strict';
import { test } from 'node:test';
import { history } from '../../src/casefile/entries.js';
import { serverKnows, settled } from '../server.js';

/** @import { Entry, Panel } from '../../src/casefile/answers.js' */

/**
 * @param {string} title
 * @returns {Entry}
 */
const entry = (title) => ({ title, at: '2026-03-02T02:05:00Z', who: '甲', details: {}, legalBasis: null });

/** @param {number | null} older */
function shown(older) {
  const entries = { total: 2, newest: [entry('封样')], older };
  const section = history(/** @type {Panel} */ ({ caseNumber: '500000-2026-00001', entries }));
  return { section, more: /** @type {HTMLButtonElement} */ (section?.querySelector('button')) };
}

test('older entries are fetched when they are asked for, until there are none', async () => {
  const older = { total: 2, newest: [entry('立案')], older: null };
  serverKnows({ '/sc/api/cases/500000-2026-00001/entries?before=7': older });
  const { section, more } = shown(7);
  more.click();
  await settled();
  assert.match(String(section?.textContent), /封样　2026年3月2日 10:05　甲立案/);
  assert.ok(more.hidden);
});

test('entries that do not come say why, and can be asked for again', async () => {
  serverKnows({});
  const { section, more } = shown(7);
  more.click();
  await settled();
  assert.match(String(section?.textContent), /连接不到服务器/);
  assert.ok(!more.hidden && !more.disabled);
});

test('an entry shows its rules', () => {
  const entries = { total: 1, newest: [{ ...entry('封样'), legalBasis: 'CQ23-32 CQ23-33' }], older: null };
  const section = history(/** @type {Panel} */ ({ entries }));
  assert.equal(section?.querySelectorAll('details a').length, 2);
});
