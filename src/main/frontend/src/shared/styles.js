import { address } from './address.js';
import { el } from './elements.js';

/**
 * Loads a style sheet, once.
 *
 * @param {string} path
 */
export function loadStyle(path) {
  const href = address(path);
  const loaded = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));
  if (!loaded.includes(href)) document.head.append(el('link', { rel: 'stylesheet', href }));
}
