/* Which arrows of a diagram a run took, and how often it passed each element: history knows elements alone. */

/** @import { Step } from './answers.js' */

/**
 * @typedef {object} Arrow
 * @property {string} id
 * @property {string} source
 */

/**
 * An element was reached from the one before it that ended last.
 *
 * @param {Step[]} steps of one run, in any order
 * @param {(element: string) => Arrow[]} incoming arrows that lead to an element
 * @returns {Map<string, number>} how often each arrow was taken
 */
export function taken(steps, incoming) {
  const counts = new Map();
  const ordered = [...steps].sort((one, other) => one.startedAt.localeCompare(other.startedAt));
  ordered.forEach((step, place) => {
    const arrow = lastOf(incoming(step.element), ordered, step, place);
    if (arrow) counts.set(arrow.id, (counts.get(arrow.id) ?? 0) + 1);
  });
  return counts;
}

/**
 * @param {Arrow[]} arrows
 * @param {Step[]} ordered
 * @param {Step} reached
 * @param {number} place
 */
function lastOf(arrows, ordered, reached, place) {
  /** @type {Arrow | undefined} */
  let found;
  let at = '';
  for (const arrow of arrows) {
    const left = lastEnd(arrow.source, ordered, reached, place);
    if (left && (!found || left > at)) {
      found = arrow;
      at = left;
    }
  }
  return found;
}

/**
 * @param {string} source
 * @param {Step[]} ordered
 * @param {Step} reached
 * @param {number} place
 */
function lastEnd(source, ordered, reached, place) {
  return ordered
    .filter((one, index) => index !== place && one.element === source && !one.canceled)
    .map((one) => one.endedAt ?? '')
    .filter((end) => end && end <= reached.startedAt)
    .sort()
    .at(-1);
}

/**
 * @param {Step[]} steps
 * @returns {Map<string, number>} elements that were passed more than once
 */
export function repeated(steps) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { element } of steps) counts.set(element, (counts.get(element) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 1));
}
