/* What is told of a step: in the list, and beside the diagram. */

import { second } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { tableAsked } from './decisions.js';
import { fact } from './entries.js';
import { badge, quiet } from './parts.js';
import { kindOf, shownAt } from './way.js';

/** @import { Content } from '../shared/elements.js' */
/** @import { Review, Run } from './answers.js' */
/** @import { StepOnWay } from './way.js' */

/** @param {StepOnWay} step */
function when(step) {
  const { endedAt, entry, canceled } = step;
  const who = entry ? ` · ${entry.actorName}` : '';
  const end = canceled ? ' · 未办而止' : endedAt ? '' : ' · 进行中';
  return second(shownAt(step)) + who + end;
}

/**
 * @param {StepOnWay} step
 * @param {number} index
 * @param {() => void} onclick
 */
export function line(step, index, onclick) {
  return el(
    'li',
    { class: step.endedAt ? 'sa-step' : 'sa-step sa-open', 'data-index': index },
    el(
      'button',
      { type: 'button', onclick },
      el('span', { class: 'sa-kind' }, kindOf(step.type)),
      el('span', { class: 'sa-what' }, step.name || step.element),
      el('span', { class: 'sa-quiet' }, when(step)),
    ),
  );
}

/** @param {StepOnWay} step */
function standing({ canceled, endedAt }) {
  if (canceled) return badge('未办而止', 'warn');
  return !endedAt && badge('进行中', 'running');
}

/** @param {StepOnWay} step */
function tables({ run, element, startedAt, endedAt }) {
  return run.tables.filter((one) => one.element === element && one.at >= startedAt && (!endedAt || one.at <= endedAt));
}

/**
 * @param {StepOnWay} step
 * @returns {Content[]}
 */
export function about(step) {
  const until = step.endedAt ? ` 至 ${second(step.endedAt)}` : '';
  return [
    el('h3', {}, step.name || step.element, ' ', standing(step)),
    quiet(`自 ${second(step.startedAt)}${until}`),
    step.entry ? fact(step.entry) : step.assignee && el('p', {}, `领取人：${step.assignee}`),
    tables(step).map(tableAsked),
  ];
}

/** @param {Run} run */
export function version({ name, version: number, deployedAt, deployedBy }) {
  const deployed = deployedAt ? `${second(deployedAt)} 由${deployedBy || '系统启动时'}部署` : '部署记录已不存在';
  return el('p', { class: 'sa-version' }, el('strong', {}, name), ` 第 ${number} 版，${deployed}`);
}

/**
 * The processes that lead to this one.
 *
 * @param {Review} review
 * @param {Run} run
 */
export function trail({ runs }, run) {
  /** @type {string[]} */
  const path = [];
  for (let at = /** @type {Run | undefined} */ (run); at; at = calling(runs, at)) path.unshift(at.name);
  return quiet(path.join(' › '));
}

/**
 * @param {Run[]} runs
 * @param {Run} called
 */
function calling(runs, called) {
  return runs.find((one) => one.id === called.calledBy);
}
