import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el } from '../../src/shared/elements.js';
import { serverKnows, settled } from '../server.js';

/** @param {{ oidc: boolean, password: boolean }} ways */
async function loginForm(ways) {
  serverKnows({ '/sc/login/ways': ways });
  await import(`../../src/webapps/login.js?${JSON.stringify(ways)}`);
  const form = el('form', { name: 'signinForm' });
  document.body.replaceChildren(el('div', {}, form));
  await settled();
  return { form, link: document.body.querySelector('a') };
}

test('where people log in by password alone nothing is added', async () => {
  assert.equal((await loginForm({ oidc: false, password: true })).link, null);
});

test('the way by the provider stands beside the password, and leads back', async () => {
  const { form, link } = await loginForm({ oidc: true, password: true });
  assert.equal(link?.getAttribute('href'), '/sc/login/oidc?to=%2Fstart');
  assert.ok(!form.hidden);
});
