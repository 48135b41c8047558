/* The lists from which an auditor starts. */

import { asking } from '../shared/address.js';
import { DAY_FIELD } from '../shared/days.js';
import { el, fill } from '../shared/elements.js';
import { asks, paging } from './paging.js';
import { auditAddress, badge, caseLink, chained, download, isCaseNumber, json, load, quiet, table } from './parts.js';

/** @import { Chain, List, ListPage, Query } from './answers.js' */

/** @param {string} value */
const linked = (value) => (isCaseNumber(value) ? caseLink(value) : value);

/**
 * @param {string} name
 * @param {Query} query
 */
function dayField(name, query) {
  return el('input', { name, value: query[name], class: 'form-control', ...DAY_FIELD });
}

/** Lists of what people did, which one follows by person, case and act. */
const BY_PERSON = ['acts', 'interventions', 'deviations', 'draws', 'draw-changes', 'reassigned'];

/**
 * @param {string} name
 * @param {string} label
 * @param {Query} query
 */
function wordField(name, label, query) {
  return el('label', {}, `${label} `, el('input', { name, value: query[name], class: 'form-control' }));
}

/** @param {Query} query */
function period(query) {
  return el(
    'form',
    { class: 'sa-filter', onsubmit: asks({ list: query.list }) },
    el('label', {}, '自 ', dayField('from', query)),
    el('label', {}, '至 ', dayField('to', query)),
    BY_PERSON.includes(query.list) && [wordField('person', '人员', query), wordField('number', '案号', query)],
    query.list === 'acts' && wordField('act', '事项', query),
    el('button', { class: 'btn btn-primary' }, '查看'),
    download(auditAddress(`/lists/${query.list}/list.xlsx`, query), '导出 Excel'),
  );
}

/**
 * @param {List[]} all
 * @param {string} here
 */
function choice(all, here) {
  const links = all.map(({ id, title }) =>
    el('a', { href: `#/audit?list=${id}`, class: id === here && 'sa-here' }, title),
  );
  return el('nav', { 'aria-label': '线索' }, links);
}

/** @param {ListPage} found */
function groups({ groups: known }) {
  const counts = known.map((group) => badge(`${group.label} ${group.count}`, 'quiet'));
  return counts.length > 0 && el('p', { class: 'sa-standing' }, counts);
}

function log() {
  const chain = el('p');
  load(chain, json('/log'), (/** @type {Chain} */ found) => fill(chain, chained('全系统操作日志', found)));
  return chain;
}

/**
 * @param {Element} body
 * @param {List | undefined} here
 * @param {Query} query
 */
function list(body, here, query) {
  load(body, json(asking(`/lists/${query.list}`, query)), (/** @type {ListPage} */ found) =>
    fill(
      body,
      el('h2', {}, here?.title),
      quiet(here?.about),
      query.list === 'acts' && log(),
      period(query),
      groups(found),
      paging(found, '条', query),
      table(
        found.headings,
        found.rows.map((row) => row.map(linked)),
      ),
    ),
  );
}

/**
 * @param {Element} node
 * @param {Query} query
 */
export function lists(node, query) {
  load(node, json('/lists'), (/** @type {List[]} */ all) => {
    const body = el('section', { class: 'sa-list' });
    fill(node, el('div', { class: 'sa-lists' }, choice(all, query.list), body));
    list(
      body,
      all.find((one) => one.id === query.list),
      query,
    );
  });
}
