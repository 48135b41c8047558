/* Finds any case, running or closed. */

import { el, clear, json, load, table, badge, caseLink, address, day } from './dom.js';

const SIZE = 20;

function field(label, control) {
  return el('label', {}, el('span', {}, label), control);
}

function text(name, query, attributes = {}) {
  return el('input', { name, value: query[name], class: 'form-control', ...attributes });
}

function choice(name, query, choices) {
  return el(
    'select',
    { name, class: 'form-control' },
    el('option', { value: '' }, '不限'),
    choices.map(one => el('option', { value: one.code, selected: query[name] === one.code }, one.label))
  );
}

function tick(name, label, query) {
  return el('label', { class: 'sa-tick' }, el('input', { type: 'checkbox', name, value: 'true', checked: query[name] === 'true' }), label);
}

function form(query, choices) {
  const asks = event => {
    event.preventDefault();
    const said = new URLSearchParams();
    new FormData(event.target).forEach((value, name) => value && said.set(name, value.trim()));
    location.hash = '#/audit?' + said;
  };
  return el(
    'form',
    { class: 'sa-form', onsubmit: asks },
    field('案号、企业、产品、信用代码', text('q', query, { type: 'search' })),
    field('适用办法', choice('regime', query, choices.regime)),
    field('行政区划代码', text('region', query, { inputmode: 'numeric', placeholder: '如 50 或 500103' })),
    field('状态', choice('status', query, [{ code: 'open', label: '办理中' }, { code: 'closed', label: '已结案' }])),
    field('办理结果', choice('outcome', query, choices.outcome)),
    field('检验结论', choice('conclusion', query, choices.conclusion)),
    field('立案自', text('from', query, day)),
    field('立案至', text('to', query, day)),
    el(
      'div',
      { class: 'sa-ticks' },
      tick('overdue', '有逾期', query),
      tick('deviations', '有偏离', query),
      el('button', { class: 'btn btn-primary' }, '查找'),
      el('a', { class: 'btn btn-default', href: '#/audit' }, '清空')
    )
  );
}

function row(found) {
  return [
    caseLink(found.number),
    found.product,
    found.party,
    found.organizer,
    found.regime,
    found.closedOn ? found.outcome : el('span', {}, badge('办理中', 'running'), ' ', found.stage),
    found.conclusion || '',
    found.openedOn,
    found.closedOn || '',
    found.overdue ? badge(found.overdue + '项逾期', 'bad') : '',
    found.deviations ? badge(found.deviations + '处', 'warn') : ''
  ];
}

const HEADINGS = ['案号', '产品', '被抽样对象', '组织部门', '适用办法', '环节或结果', '结论', '立案', '结案', '逾期', '偏离'];

function pages(found, query) {
  const last = Math.max(0, Math.ceil(found.total / found.size) - 1);
  const to = (page, words, live) =>
    live ? el('a', { class: 'btn btn-default', href: '#/audit?' + new URLSearchParams({ ...query, page }) }, words) : null;
  return el(
    'p',
    { class: 'sa-pages' },
    el('span', {}, '共 ' + found.total + ' 件，第 ' + (found.page + 1) + ' / ' + (last + 1) + ' 页'),
    to(found.page - 1, '上一页', found.page > 0),
    to(found.page + 1, '下一页', found.page < last),
    found.total ? el('a', { class: 'btn btn-default', href: address('/cases.xlsx', query), download: true }, '导出 Excel') : null
  );
}

export function search(node, query) {
  const results = el('div');
  const asked = { ...query };
  delete asked.viewbox;
  load(node, json('/choices'), choices => {
    clear(node, form(asked, choices), results);
    load(results, json('/cases', { size: SIZE, ...asked }), found =>
      clear(results, pages(found, asked), table(HEADINGS, found.cases.map(row), '没有符合条件的案件'))
    );
  });
}
