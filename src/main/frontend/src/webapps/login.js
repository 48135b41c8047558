/* The login form of each app: the way by the provider of the authority beside the password, or instead of it. */

import { address, asking } from '../shared/address.js';
import { el } from '../shared/elements.js';
import { ask } from '../shared/requests.js';

/** @typedef {{ oidc: boolean, password: boolean }} Ways */

const FORM = 'form[name="signinForm"]';
/** @type {Record<string, string>} */
const TARGETS = { cockpit: '/camunda/app/cockpit/', admin: '/camunda/app/admin/' };

function target() {
  const app = /\/app\/([a-z]+)\//.exec(location.pathname)?.[1] ?? '';
  return TARGETS[app] ?? '/start';
}

/**
 * @param {HTMLFormElement} form
 * @param {Ways} ways
 */
function offer(form, ways) {
  if (form.parentElement?.querySelector('.spotcheck-oidc')) return;
  const look = ways.password ? 'btn-default' : 'btn-primary';
  const href = address(asking('/login/oidc', { to: target() }));
  form.after(el('a', { class: `btn btn-lg btn-block ${look} spotcheck-oidc`, href }, '统一身份认证登录'));
  form.hidden = !ways.password;
}

/** @param {Ways} ways */
function watch(ways) {
  if (!ways.oidc) return;
  const look = () => {
    /** @type {NodeListOf<HTMLFormElement>} */
    const forms = document.querySelectorAll(FORM);
    forms.forEach((form) => offer(form, ways));
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  look();
}

ask('/login/ways').then(watch);

export default [];
