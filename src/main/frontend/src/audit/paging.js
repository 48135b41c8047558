/* From page to page of what was found. */

import { el } from '../shared/elements.js';
import { button } from './parts.js';

/** @import { Content } from '../shared/elements.js' */
/** @import { Page, Query } from './answers.js' */

/**
 * @param {Page} found
 * @param {string} unit 条 or 件
 * @param {Query} query
 * @param {Content[]} more
 */
export function paging({ total, page, size }, unit, query, ...more) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  /** @param {number} number */
  const to = (number) => `#/audit?${new URLSearchParams({ ...query, page: String(number) })}`;
  return el(
    'p',
    { class: 'sa-pages' },
    el('span', {}, `共 ${total} ${unit}，第 ${page + 1} / ${last + 1} 页`),
    page > 0 && button(to(page - 1), '上一页'),
    page < last && button(to(page + 1), '下一页'),
    more,
  );
}

/**
 * What a form asks becomes the address, and the address the page.
 *
 * @param {Query} fixed what is asked in any case
 * @returns {(event: Event) => void}
 */
export function asks(fixed) {
  return (event) => {
    event.preventDefault();
    const said = new URLSearchParams(fixed);
    const form = /** @type {HTMLFormElement} */ (event.target);
    new FormData(form).forEach((value, name) => {
      if (value) said.set(name, String(value).trim());
    });
    location.hash = `#/audit?${said}`;
  };
}
