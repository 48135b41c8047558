/* Finds any case, running or closed. */

import { asking } from '../shared/address.js';
import { DAY_FIELD } from '../shared/days.js';
import { el, fill } from '../shared/elements.js';
import { asks, paging } from './paging.js';
import { auditAddress, badge, button, caseLink, download, json, load, table } from './parts.js';

/** @import { Attribute, Content } from '../shared/elements.js' */
/** @import { Choice, Choices, FoundCase, FoundCases, Query } from './answers.js' */

const SIZE = 20;
const STATUS = [
  { code: 'open', label: '办理中' },
  { code: 'closed', label: '已结案' },
];
const TRACE = ['person', 'paper', 'seal', 'maker', 'closedFrom', 'closedTo', 'deviation', 'seed'];
const HEADINGS = '案号 产品 被抽样对象 组织部门 适用办法 环节或结果 结论 立案 结案 逾期 偏离 核验'.split(' ');

/**
 * @param {string} label
 * @param {Content} control
 */
function field(label, control) {
  return el('label', {}, el('span', {}, label), control);
}

/**
 * @param {string} name
 * @param {Query} query
 * @param {Record<string, Attribute>} attributes
 */
function text(name, query, attributes) {
  return el('input', { name, value: query[name], class: 'form-control', ...attributes });
}

/**
 * @param {string} name
 * @param {Query} query
 * @param {Choice[]} choices
 */
function choice(name, query, choices) {
  return el(
    'select',
    { name, class: 'form-control' },
    el('option', { value: '' }, '不限'),
    choices.map((one) => el('option', { value: one.code, selected: query[name] === one.code }, one.label)),
  );
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Query} query
 */
function tick(name, label, query) {
  const box = el('input', { type: 'checkbox', name, value: 'true', checked: query[name] === 'true' });
  return el('label', { class: 'sa-tick' }, box, label);
}

/**
 * @param {Query} query
 * @param {Choices} choices
 */
function form(query, choices) {
  const region = { inputmode: 'numeric', placeholder: '如 50 或 500103' };
  return el(
    'form',
    { class: 'sa-form', onsubmit: asks({}) },
    field('案号、企业、产品、信用代码', text('q', query, { type: 'search' })),
    field('适用办法', choice('regime', query, choices.regime)),
    field('行政区划代码', text('region', query, region)),
    field('状态', choice('status', query, STATUS)),
    field('办理结果', choice('outcome', query, choices.outcome)),
    field('检验结论', choice('conclusion', query, choices.conclusion)),
    field('立案自', text('from', query, DAY_FIELD)),
    field('立案至', text('to', query, DAY_FIELD)),
    el(
      'details',
      { class: 'sa-more', open: TRACE.some((name) => query[name]) },
      el('summary', {}, '更多条件'),
      el(
        'div',
        { class: 'sa-form' },
        field('经办人员（姓名或登录名）', text('person', query, {})),
        field('文书编号', text('paper', query, {})),
        field('封条编号', text('seal', query, {})),
        field('生产者所在地代码', text('maker', query, region)),
        field('结案自', text('closedFrom', query, DAY_FIELD)),
        field('结案至', text('closedTo', query, DAY_FIELD)),
        field('偏离的种类', choice('deviation', query, choices.deviation)),
        field('随机抽取：种子', text('seed', query, { placeholder: '如 2026-3-复核' })),
        field('随机抽取：件数', text('sample', query, { inputmode: 'numeric', placeholder: '10' })),
      ),
    ),
    el(
      'div',
      { class: 'sa-ticks' },
      tick('overdue', '有逾期', query),
      tick('deviations', '有偏离', query),
      tick('broken', '核验不符', query),
      el('button', { class: 'btn btn-primary' }, '查找'),
      button('#/audit', '清空'),
    ),
  );
}

/**
 * @param {FoundCase} found
 * @returns {Content[]}
 */
function row(found) {
  return [
    caseLink(found.number),
    found.product,
    found.party,
    found.organizer,
    found.regime,
    found.closedOn ? found.outcome : el('span', {}, badge('办理中', 'running'), ' ', found.stage),
    found.conclusion,
    found.openedOn,
    found.closedOn,
    found.overdue > 0 && badge(`${found.overdue}项逾期`, 'bad'),
    found.deviations > 0 && badge(`${found.deviations}处`, 'warn'),
    found.broken && badge('不符', 'bad'),
  ];
}

/**
 * A random sample, which anybody can draw again with the same seed.
 *
 * @param {Element} results
 * @param {Query} query
 */
function sampled(results, query) {
  const path = asking('/sample', { ...query, size: query.sample, sample: '', page: '' });
  load(results, json(path), (/** @type {FoundCase[]} */ found) =>
    fill(
      results,
      el('p', {}, `按种子“${query.seed}”随机抽取 ${found.length} 件；同一种子和同一批案件，抽得相同。`),
      table(HEADINGS, found.map(row), '没有符合条件的案件'),
    ),
  );
}

/**
 * @param {Element} node
 * @param {Query} query
 */
export function search(node, query) {
  load(node, json('/choices'), (/** @type {Choices} */ choices) => {
    const results = el('div');
    fill(node, form(query, choices), results);
    if (query.seed) {
      sampled(results, query);
      return;
    }
    load(results, json(asking('/cases', { size: String(SIZE), ...query })), (/** @type {FoundCases} */ found) =>
      fill(
        results,
        paging(found, '件', query, found.total > 0 && download(auditAddress('/cases.xlsx', query), '导出 Excel')),
        table(HEADINGS, found.cases.map(row), '没有符合条件的案件'),
      ),
    );
  });
}
