/* The way of a case: all steps of all its processes in the order of the moments that they show. */

/** @import { Entry, Review, Run, Step } from './answers.js' */

/** @typedef {Step & { run: Run, entry?: Entry }} StepOnWay */

const QUIET = /Gateway$|^multiInstanceBody$/;

/** @type {Record<string, string>} */
const WORDS = {
  startEvent: '开始',
  userTask: '办理',
  serviceTask: '系统',
  businessRuleTask: '判断',
  callActivity: '进入',
  subProcess: '部分',
  boundaryTimer: '期限',
  intermediateTimer: '期限',
  noneEndEvent: '结束',
};

/** @param {string} type */
export function kindOf(type) {
  if (WORDS[type]) return WORDS[type];
  if (type.includes('EndEvent')) return '结束';
  return type.includes('imer') ? '期限' : '事件';
}

const AROUND = /^(callActivity|subProcess)/;

/**
 * When a step happened: what was done, when it was done; what is open or goes around others, when it began.
 *
 * @param {Step} step
 */
export function shownAt({ type, startedAt, endedAt }) {
  return AROUND.test(type) ? startedAt : (endedAt ?? startedAt);
}

/**
 * @param {Review} review
 * @returns {StepOnWay[]} what tells something, each task with the entry that it left
 */
export function wayOf({ runs, entries }) {
  /** @type {StepOnWay[]} */
  const steps = runs.flatMap((run) => run.steps.map((step) => ({ ...step, run })));
  steps.sort(
    (one, other) => shownAt(one).localeCompare(shownAt(other)) || one.startedAt.localeCompare(other.startedAt),
  );
  const left = byKind(entries);
  for (const step of doneBy(steps)) step.entry = left.get(step.element.replace('userTask_', ''))?.shift();
  return steps.filter((step) => !QUIET.test(step.type));
}

/** @param {StepOnWay[]} steps */
function doneBy(steps) {
  return steps
    .filter((step) => step.type === 'userTask' && step.endedAt && !step.canceled)
    .sort((one, other) => String(one.endedAt).localeCompare(String(other.endedAt)));
}

/** @param {Entry[]} entries */
function byKind(entries) {
  /** @type {Map<string, Entry[]>} */
  const known = new Map();
  for (const entry of entries) known.set(entry.kind, [...(known.get(entry.kind) ?? []), entry]);
  return known;
}
