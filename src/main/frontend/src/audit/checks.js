/* What an auditor checks of a case: periods, separation of duties, evidence and papers. */

import { address } from '../shared/address.js';
import { second } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { badge, rules, table } from './parts.js';

/** @import { Content } from '../shared/elements.js' */
/** @import { Change, Duty, Paper, Period, Piece, Review } from './answers.js' */

/** @type {Record<string, string>} */
const TIMELY = {
  'in-time': 'good',
  running: 'running',
  late: 'bad',
  overdue: 'bad',
  'duty-passed': 'warn',
  suspended: 'warn',
};
/** @type {Record<string, string>} */
const CHANGED = { suspended: '中止', resumed: '恢复', recounted: '重算' };
/** @type {Record<string, string>} */
const DUTY = { KEPT: 'good', BROKEN: 'bad', NOT_CONCERNED: 'quiet' };

const PERIODS = ['期限', '义务人', '起算', '原截止日', '顺延后', '了结', '情况', '为什么是这一天'];
const DUTIES = ['应当分开的职责', '一方', '另一方', '情况', '依据'];
const EVIDENCE = ['证据', '环节', '形式', '有无', '说明或原因', '登记', '文件指纹', '状态'];
const PAPERS = ['文书', '文号', '送达对象', '效力', '制发', '送达方式', '送达'];

/** @param {Change} one */
function change(one) {
  const days = `${one.oldDueDate} → ${one.newDueDate ?? '未定'}`;
  return el('div', {}, `${one.effectiveOn} ${CHANGED[one.kind] ?? one.kind}：${days}，${one.reason}`);
}

/**
 * @param {Period} one
 * @returns {Content[]}
 */
function period(one) {
  return [
    el('div', {}, el('strong', {}, one.label), one.subject && `（${one.subject}）`),
    one.bearer,
    el('div', {}, one.startDate, el('div', { class: 'sa-quiet' }, one.from)),
    one.rawDate,
    one.dueDate,
    one.settledOn,
    el('div', {}, badge(one.state, TIMELY[one.timeliness] ?? 'quiet'), one.late > 0 && ` 迟 ${one.late} 天`),
    el('div', {}, one.explanation, one.history.map(change), el('div', {}, rules(one.legalBasis))),
  ];
}

/**
 * @param {HTMLElement} node
 * @param {Review} review
 */
export function periods(node, review) {
  node.append(table(PERIODS, review.periods.map(period), '没有期限'));
}

/**
 * @param {Duty} duty
 * @returns {Content[]}
 */
function duty({ rule, first, second: other, state, stateLabel, legalBasis }) {
  return [rule, first, other, badge(stateLabel, DUTY[state]), el('span', {}, rules(legalBasis))];
}

/**
 * @param {HTMLElement} node
 * @param {Review} review
 */
export function duties(node, review) {
  node.append(table(DUTIES, review.duties.map(duty)));
}

/**
 * @param {Piece} piece
 * @returns {Content[]}
 */
function piece({ label, step, form, held, remark, actorName, at, sha256, state, link }) {
  const href = link && address(link);
  return [
    href ? el('a', { href, target: '_blank', rel: 'noopener' }, label) : label,
    step,
    form,
    badge(held ? '有' : '缺', held ? 'good' : 'warn'),
    remark,
    el('span', {}, actorName, el('div', { class: 'sa-quiet' }, second(at))),
    el('code', {}, sha256 ? `${sha256.slice(0, 16)}…` : '—'),
    state,
  ];
}

/**
 * @param {Paper} one
 * @returns {Content[]}
 */
function paper(one) {
  const href = one.link && address(one.link);
  const title = href ? el('a', { href, target: '_blank', rel: 'noopener' }, one.title) : one.title;
  return [title, one.number, one.addressee, one.state, one.issuedOn, one.service, one.servedOn];
}

/**
 * @param {HTMLElement} node
 * @param {Review} review
 */
export function evidence(node, review) {
  node.append(
    el('h3', {}, '证据'),
    table(EVIDENCE, review.evidence.map(piece), '没有登记证据'),
    el('h3', {}, '文书'),
    table(PAPERS, review.papers.map(paper), '没有文书'),
  );
}
