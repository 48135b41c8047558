/* The way of a case, step by step, on the diagrams it really ran through. */

import { el, fill } from '../shared/elements.js';
import { diagrams } from './diagram.js';
import { quiet } from './parts.js';
import { Player } from './player.js';
import { about, line, trail, version } from './told.js';
import { wayOf } from './way.js';

/** @import { Review } from './answers.js' */
/** @import { StepOnWay } from './way.js' */

/**
 * @param {HTMLElement} list
 * @param {number} index
 */
function scrollTo(list, index) {
  list.querySelectorAll('.sa-now').forEach((one) => one.classList.remove('sa-now'));
  const now = /** @type {HTMLElement} */ (list.children[index]);
  now.classList.add('sa-now');
  list.scrollTop = now.offsetTop - list.clientHeight / 2;
}

/**
 * All elements of the run that were reached by then, branches too.
 *
 * @param {StepOnWay} now
 */
function passed({ run, startedAt }) {
  return run.steps.filter((one) => one.startedAt <= startedAt);
}

/**
 * @param {HTMLElement} node
 * @param {Review} review
 */
export function replay(node, review) {
  const way = wayOf(review);
  if (!way.length) {
    node.append(quiet('没有留下流程经过'));
    return;
  }
  const stage = el('div', { class: 'sa-diagram' });
  const head = el('div');
  const told = el('aside', { class: 'sa-told', 'aria-live': 'polite' });
  const list = el('ol', { class: 'sa-steps', 'aria-label': '经过' });
  const draw = diagrams(stage);
  const player = new Player(way.length - 1, (index) => {
    const step = way[index];
    fill(head, trail(review, step.run), version(step.run));
    fill(told, about(step));
    scrollTo(list, index);
    draw(step.run.diagram, passed(step), step.element);
  });
  list.append(...way.map((step, index) => line(step, index, () => player.go(index))));
  const middle = el('div', { class: 'sa-stage' }, head, stage, player.root);
  node.append(el('div', { class: 'sa-replay' }, list, middle, told));
  player.go(way.length - 1);
}
