/**
 * Elements of a page. Text is always set as text, never as markup.
 *
 * @typedef {Node | string | number | null | undefined | false} Piece what is null, false or empty is left out
 * @typedef {Piece | Content[]} Content
 * @typedef {string | number | boolean | null | undefined | ((event: Event) => void)} Attribute
 */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, Attribute>} [attributes] those that begin with `on` listen
 * @param {Content[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) give(made, key, value);
  made.append(...pieces(children));
  return made;
}

/**
 * @param {HTMLElement} element
 * @param {string} key
 * @param {Attribute} value
 */
function give(element, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(key.slice(2), value);
  else element.setAttribute(key, value === true ? '' : String(value));
}

/**
 * @param {Content[]} children
 * @returns {(Node | string)[]}
 */
function pieces(children) {
  const flat = /** @type {unknown[]} */ (children).flat(Infinity);
  return /** @type {Piece[]} */ (flat)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== '')
    .map((child) => (child instanceof Node ? child : String(child)));
}

/**
 * Puts something else into an element.
 *
 * @param {Element} element
 * @param {Content[]} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...pieces(children));
}
